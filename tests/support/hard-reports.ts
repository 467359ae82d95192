/** Reports with text that breaks lines, fonts and pages; all people and answers are invented. */
import type { Report } from "../../server/reports/report.ts";
import {
  quoteOf,
  sampleAssessment,
  sampleQuestion,
  sampleReport,
  sampleTurn,
  sampleView,
} from "./sample-report.ts";

interface Talk {
  name: string;
  role: string;
  question: string;
  answer: string;
  /** Words of the answer that are marked. */
  quote: string;
  note: string;
}

/** One question and one follow-up, both answered with the same words. */
function talk({ name, role, question, answer, quote, note }: Talk): Report {
  const quotes = [quoteOf({ sequence: 4, text: answer }, quote)];
  const turn = sampleTurn(0, {
    question: sampleQuestion({ id: "theme-001", text: question, skill: role }),
    said: answer,
    followUp: [question, answer],
    assessment: sampleAssessment({
      score: 6,
      ratings: [{ competency: "ownership", level: 4, quotes, because: note }],
      good: [note],
      missing: [note],
      improved: answer,
    }),
  });
  return sampleReport({
    gaps: null,
    view: sampleView({ candidateName: name, jobRole: role, totalQuestions: 1, turns: [turn] }),
    totals: {
      overall: 62,
      band: "solid",
      competencies: [{ competency: "ownership", level: 4, answers: 1, quotes }],
    },
  });
}

export const ARABIC = talk({
  name: "ليلى الحدّاد",
  role: "مهندسة برمجيات",
  question: "حدّثيني عن مشروع نقلتِ فيه قاعدة بيانات. ماذا فعلتِ؟",
  answer:
    "في عام 2023 كنت مسؤولة عن نقل قاعدة البيانات (PostgreSQL 15) إلى خادم جديد. كتبتُ برنامجًا يقارن مجموع كل حساب، " +
    "القديم مقابل الجديد، كل ليلة لمدة أسبوعين؛ وجدنا 37 حسابًا مختلفًا بنسبة ٠٫٢٪ فقط. بعد ذلك انخفض وقت التقرير من " +
    "45 دقيقة إلى 6 دقائق.",
  quote: "كتبتُ برنامجًا يقارن مجموع كل حساب",
  note: "فعل واضح قامت به بنفسها، مع طريقة للتحقق.",
});

export const HINDI = talk({
  name: "अनन्या शर्मा",
  role: "सॉफ़्टवेयर इंजीनियर",
  question: "किसी माइग्रेशन के बारे में बताइए।",
  answer:
    "मैंने हर खाते का योग मिलाने वाला एक प्रोग्राम लिखा, पुराना बनाम नया, दो हफ़्ते तक हर रात। शुरू में कुछ खाते ग़लत थे। " +
    "हमने पाया कि पूर्णांकन अलग था, और पहली पंक्ति हटाने से पहले उसे ठीक किया। क्षत्रिय, ज्ञान, श्रृंखला — PostgreSQL 15 में।",
  quote: "मैंने हर खाते का योग मिलाने वाला एक प्रोग्राम लिखा",
  note: "आपका अपना काम, साफ़ परिणाम।",
});

export const CHINESE = talk({
  name: "李小龍",
  role: "后端工程师",
  question: "请讲述一次数据库迁移。你做了什么？",
  answer:
    "我写了一个程序，每天晚上比较每个账户的总额，新旧对照，持续了两个星期。一开始有些账户不一致。我们发现四舍五入的方式不同，" +
    "在迁移第一行之前修复了它。“结果”：报告时间从45分钟降到6分钟（PostgreSQL 15）。繁體字：資料庫、遷移、驗證。日本語：データベースを移行しました。",
  quote: "每天晚上比较每个账户的总额",
  note: "自己的行动，有验证方法。",
});

export const KOREAN = talk({
  name: "김서연",
  role: "백엔드 엔지니어",
  question: "데이터베이스를 옮긴 경험을 말해 주세요. 무엇을 하셨나요?",
  answer:
    "저는 매일 밤 모든 계좌의 합계를 비교하는 프로그램을 작성했습니다. 이전 것과 새 것을 2주 동안 비교했고, 처음에는 37개 계좌가 " +
    "맞지 않았습니다. 반올림 방식이 달랐기 때문에 첫 행을 옮기기 전에 고쳤습니다 (PostgreSQL 15).",
  quote: "모든 계좌의 합계를 비교하는 프로그램을 작성했습니다",
  note: "본인의 행동이며, 확인 방법이 있습니다.",
});

export const HEBREW = talk({
  name: "נועה לוי",
  role: "מהנדסת תוכנה",
  question: "ספרי על מעבר של מסד נתונים. מה עשית?",
  answer:
    "כתבתי תוכנית שהשוותה כל לילה את הסכום של כל חשבון, ישן מול חדש, במשך שבועיים (PostgreSQL 15). בהתחלה 37 חשבונות לא " +
    "התאימו; מצאנו שהעיגול היה שונה, ותיקנו לפני שהעברנו את השורה הראשונה.",
  quote: "כתבתי תוכנית שהשוותה כל לילה את הסכום של כל חשבון",
  note: "פעולה שלך, עם דרך לבדוק.",
});

export const THAI = talk({
  name: "ธนพร ศรีสุข",
  role: "วิศวกรซอฟต์แวร์",
  question: "เล่าเรื่องการย้ายฐานข้อมูลให้ฟังหน่อย คุณทำอะไร",
  answer: "ฉันเขียนโปรแกรมที่เปรียบเทียบยอดรวมของทุกบัญชีทุกคืน เก่ากับใหม่ เป็นเวลาสองสัปดาห์ ตอนแรกมี 37 บัญชีที่ไม่ตรงกัน " +
    "เราพบว่าวิธีปัดเศษต่างกัน และแก้ไขก่อนย้ายแถวแรก (PostgreSQL 15)",
  quote: "เปรียบเทียบยอดรวมของทุกบัญชีทุกคืน",
  note: "เป็นการกระทำของคุณเอง",
});

export const BENGALI_TAMIL = talk({
  name: "অনন্যা সেন · கவிதா ராஜன்",
  role: "সফটওয়্যার ইঞ্জিনিয়ার",
  question: "একটি মাইগ্রেশনের কথা বলুন। ஒரு இடம்பெயர்வு பற்றிச் சொல்லுங்கள்.",
  answer:
    "আমি প্রতি রাতে প্রতিটি হিসাবের যোগফল মেলানোর একটি প্রোগ্রাম লিখেছি। நான் ஒவ்வொரு இரவும் எல்லா கணக்குகளின் கூட்டுத்தொகையை " +
    "ஒப்பிடும் ஒரு நிரலை எழுதினேன் (PostgreSQL 15).",
  quote: "প্রতিটি হিসাবের যোগফল",
  note: "নিজের কাজ, স্পষ্ট ফল।",
});

/** Many scripts, some without a font here, and characters that no font should see. */
export const MIXED = talk({
  name: "Zoë Çelik-Łukaszewicz 🎉 Ωμέγα Дмитрий",
  role: "C++ / naïve “quotes” — ‘dev’ 👩‍💻",
  question: "What about שלום, ไทย, 한국어, 🚀🔥 and e\u0301 a\u0336?",
  answer:
    "Tabs\tand\u0000control\u0007s, emoji 😀👩‍👩‍👧‍👦🇩🇪, Hebrew שלום עולם 123, Thai สวัสดี, Korean 안녕하세요, Greek Καλημέρα, " +
    "Russian Привет, Vietnamese Tiếng Việt, lone \ud83d surrogate, math ∑∞≠→✓, rtl override \u202Eabc\u202C, " +
    "Georgian გამარჯობა, Amharic ሰላም, zero\u200Bwidth, “curly” ‘quotes’ … 10 000 €. Łódź Erdős ŞĞİ ",
  quote: "curly",
  note: "Because ∑ → ok.",
});

export const LONG_WORDS = talk({
  name: "N".repeat(400),
  role: "R".repeat(300),
  question: "Q".repeat(400),
  answer: `${"x".repeat(5_000)} ${"字".repeat(2_000)} ${"ع".repeat(1_500)} ${"👩‍💻".repeat(200)}`,
  quote: "字字字",
  note: "B".repeat(700),
});

export const LONG_ANSWER = talk({
  name: "Ann",
  role: "Engineer",
  question: "What did you do?",
  answer: "I did this and that, then measured it. ".repeat(256).slice(0, 10_000),
  quote: "I did this and that",
  note: "A long reason that goes on. ".repeat(60),
});

/** Ten thousand characters in five thousand lines. */
export const MANY_LINES = talk({
  name: "B",
  role: "C",
  question: "Short?",
  answer: "a\n".repeat(5_000),
  quote: "a",
  note: "x",
});

export const NOTHING_ANSWERED = sampleReport({
  gaps: null,
  view: sampleView({
    candidateName: null,
    jobRole: null,
    company: null,
    turns: [sampleTurn(0, {
      question: sampleQuestion({ id: "theme-001", text: "What did you do there?", skill: "Theme" }),
    })],
  }),
  totals: { overall: null, band: null, competencies: [] },
});

export const NOTHING_ASKED = sampleReport({
  gaps: null,
  view: sampleView({ candidateName: null, jobRole: null, company: null, turns: [] }),
  totals: { overall: null, band: null, competencies: [] },
});
