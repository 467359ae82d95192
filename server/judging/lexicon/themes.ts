/** Themes of questions about people and work: the words that ask for one, and the words in which it is told. */

export interface Theme {
  /** In the question: this theme is asked for. */
  asked: RegExp;
  /** In the answer: this theme is spoken of, in whatever trade. */
  told: RegExp;
}

/** Word starts separated by spaces; `_` stands for a space, `$` at the end of a word for its edge. */
const starts = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}'])(?:${
      words.trim().split(/\s+/).map((word) => word.replaceAll("_", " ").replace(/\$$/, "(?![\\p{L}])")).join(
        "|",
      )
    })`,
    "iu",
  );

export const THEMES: readonly Theme[] = [
  {
    asked: starts(`disagree conflict argument quarrel clash dispute no_longer_speak`),
    told: starts(
      `disagree conflict argu quarrel dispute objected opposed refus against wanted upset angry annoyed tense
      tension different_view different_opinion other_opinion another_opinion did_not_agree didn't_agree convinced shout
      sceptic skeptic insist pushed_back fought accus complain unfair fault blame did_not_want didn't_want misunderst`,
    ),
  },
  {
    asked: starts(`mistake failed failure fail$ went_wrong go_wrong error`),
    told: starts(
      `mistake fail wrong error fault forgot forget miss broke lost overlook underestimat late$ bug crash
      down$ should_have hindsight incorrect never_asked did_not_check didn't_check stopped closed apolog`,
    ),
  },
  {
    asked: starts(`deadline by_the_date date_that date_you promised not_finish delivery_with`),
    told: starts(`deadline date day week month hour on_time in_time late promis deliver until opening handed
      monday tuesday wednesday thursday friday saturday sunday postpon extension`),
  },
  {
    asked: starts(`taught_yourself teach_yourself learn_something_new latest_thing_you`),
    told: starts(
      `learn taught_my teach_my course tutorial book$ read$ practi exercise video documentation studied study tried_out`,
    ),
  },
  {
    asked: starts(
      `helped_somebody_learn help_somebody growth mentor coach supported_over same_kind_of_question`,
    ),
    told: starts(
      `teach taught explain show mentor coach train practi learn exercise ask_him ask_her asked_him asked_her
      asked_them new_colleague junior apprentice trainee intern pupil student help notes together alone$ himself herself`,
    ),
  },
  {
    asked: starts(`criticism feedback hard_to_hear uncomfortable_about reacts_to_every_comment`),
    told: starts(
      `critic feedback comment told_me told_him told_her told_them said_that wrote_that review complain hurt
      unfair upset defensive ashamed praise noticed what_i_saw took_him took_her in_private honest`,
    ),
  },
  {
    asked: starts(
      `change_at_work did_not_choose goal_of_your_work_changed will_be_merged shift_in_your_industry`,
    ),
    told: starts(
      `chang new$ move switch instead no_longer reorgan merg replac stopp bought shift closed cancel different
      online from_one_week used_to before`,
    ),
  },
  {
    asked: starts(`customer guest visitor client user`),
    told: starts(
      `customer guest visitor client user patient buyer member reader pupil student parent shop order
      complain angry refund wom man$ person people he$ she$ they$`,
    ),
  },
  {
    asked: starts(`convinc persuad did_not_have_to_listen win_a_whole stop_using_a_tool influence`),
    told: starts(
      `convinc persuad agree refus sceptic skeptic show numbers propos pilot trial pitch argu reluctan tried
      adopt follow joined oppos hesitat change_their`,
    ),
  },
  {
    asked: starts(`more_to_do prioriti must_be_done_today stopped_or_refused initiatives`),
    told: starts(
      `priorit list first$ urgent important order$ later postpon cancel stop dropp refus no$ instead wait
      today tomorrow deadline off$ value cost hours`,
    ),
  },
  {
    asked: starts(`little_explanation information_was_missing ambigu find_out_what unclear`),
    told: starts(`know knew unclear unknown missing ask guess assum decid uncertain vague nobody without_any
      without_explan find_out found_out not_sure information draft`),
  },
  {
    asked: starts(`looked_to_you_to_lead lead$ group_that_lost work_was_not_good made_lead`),
    told: starts(
      `lead led$ team group they$ them$ talk ask plan meeting share friend coach crew shift responsib every`,
    ),
  },
  {
    asked: starts(
      `together_with_others working_closely different_profession teammate share_a_room working_with people_you_did_not`,
    ),
    told: starts(
      `we$ together he$ she$ they$ him$ her$ them$ colleague partner team friend each_other both call message
      remote video`,
    ),
  },
  {
    asked: starts(
      `believed_to_be_right inconvenient changed_figures joke harder_to_cancel cancelling_harder`,
    ),
    told: starts(
      `right$ wrong$ honest lie$ lied refus said_no against sign rule fair report boss hide hid$ cheat private
      legal law complain cold_to trust truth correct`,
    ),
  },
  {
    asked: starts(
      `broken_or_neglected nobody_had_asked outcome_rested at_risk took_responsibility taken_responsibility belonged_to_none`,
    ),
    told: starts(
      `broke broken problem nobody no_one each_waited wait mess outdated out_of_date slow fail fault risk late missing
      ignored neglect lost old$ unsafe gone$ bothered warning error down$ cancel stop`,
    ),
  },
  {
    asked: starts(`caught_before standard_of_work release_today found_a_fault quality`),
    told: starts(
      `check test found notic proof error mistake fault wrong defect review bug quality caught release standard
      total inspect measur`,
    ),
  },
  {
    asked: starts(`pressure wore_you_down bored_you`),
    told: starts(
      `pressure stress bored tired slept sleep night deadline twice too_much exam hours alone busy hard$ long$
      weeks month routine same$`,
    ),
  },
  {
    asked: starts(`not_good_at weakness lack_today skill_that_you_lack`),
    told: starts(
      `bad_at not_good weak lack forget do_not_like don't_like struggle hard_for slow too_ cannot can't difficult
      late mistake improv learn`,
    ),
  },
];
