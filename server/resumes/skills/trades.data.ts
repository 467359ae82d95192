/** What people of all trades can do, beyond the general skills; form as in `dictionary.data.ts`. */
export const tradeSkills = `
Wound Care
Phlebotomy|venepuncture|venipuncture
Medication Administration|administering medication|drug administration
Infection Control|infection prevention
Patient Assessment
Patient Education
Triage|!Triage
Basic Life Support|bls
Advanced Life Support|acls|als
Vital Signs
Catheterisation|catheterization
Palliative Care
Intensive Care|critical care
Case Management
Discharge Planning
Electronic Charting
Physiotherapy
Occupational Therapy
Counselling|counseling
Cognitive Behavioural Therapy|cognitive behavioral therapy|cbt
Safeguarding
Dispensing|!Dispensing
Radiography
Ultrasound
Dental Hygiene
Management Accounts|management accounting|management reporting
Accounts Payable
Accounts Receivable
Bank Reconciliation|bank reconciliations|account reconciliation|account reconciliations
General Ledger
Month-End Close|month-end closing|month end close
Year-End Accounts|year-end close
Cash Flow Management|cash flow forecasting
Cost Accounting
Credit Control
Credit Analysis
Valuation|!Valuation
Due Diligence
Mergers and Acquisitions|m&a
Treasury|!Treasury
VAT|vat returns
Variance Analysis
Invoicing|!Invoicing
Claims Handling
Actuarial Modelling|actuarial modeling
Wealth Management
Equity Research
Prospecting
Cold Calling|cold calls
Lead Generation
Territory Planning|territory management
Pipeline Management
Upselling
Cross-Selling
Solution Selling
Sales Forecasting
Contract Law
Employment Law
Intellectual Property
Litigation
Legal Drafting
Mediation|!Mediation
Demand Planning
Production Planning
Shift Planning|rota planning|rostering
Stock Control
Manual Handling
Order Picking
Fleet Management
Route Planning
Import and Export
Customs Clearance
Vendor Management|supplier management
Category Management
Facilities Management
Quality Control
Calibration
Preventive Maintenance|preventative maintenance
Machining|!Machining
Blueprint Reading
Soldering
Surveying|!Surveying
Quantity Surveying
Site Management
Estimating|cost estimation
Building Information Modeling|bim|building information modelling
Landscape Design
Urban Planning
Environmental Impact Assessment
Phonics
Behaviour Management|behavior management
Classroom Management
Special Educational Needs|sen|special education
Early Years Education
Assessment for Learning
E-Learning|elearning
Instructional Design
Tutoring
Academic Advising
Oral History|oral history interviewing
Archival Research
Palaeography|paleography
Cataloguing|cataloging
Interviewing|!Interviewing
Survey Design
Focus Groups
Qualitative Research
Quantitative Research
Literature Review
Peer Review
Field Work|fieldwork
Ethnography
Menu Planning
Food Costing
Allergen Management
Pastry|!Pastry
Butchery
Baking|!Baking
Knife Skills
Bartending
Barista Skills
Wine Service
Housekeeping
Front Desk Operations
Guest Relations
Event Coordination
Travel Planning
Point of Sale|pos systems
Merchandising|visual merchandising
Stock Replenishment
Loss Prevention
Brand Strategy
Campaign Management
Marketing Automation
Growth Marketing
Performance Marketing|paid media|paid social
Affiliate Marketing
Influencer Marketing
Public Affairs
Media Relations|press relations
Community Management
Storytelling|!Storytelling
Scriptwriting|screenwriting
Podcasting
Sound Design
Sound Engineering
Illustration and Drawing
Fashion Design
Pattern Making
Sewing
Jewellery Making
Printmaking
Choreography
Acting|!Acting
Singing|!Singing
Music Production
Event Photography
Stakeholder Engagement
Workshop Facilitation|facilitation
Product Strategy
Roadmapping|product roadmaps|product roadmap
Backlog Management|backlog refinement
User Stories
Go-to-Market Strategy
Pricing Strategy
Competitive Analysis|competitor analysis
Feasibility Studies
Key Performance Indicators|kpis
OKRs|okr
Cost Reduction
Crisis Management
Emergency Response
Security Guarding
CCTV Monitoring
Customer Relationship Management
Complaint Handling
Call Handling
Diary Management|calendar management
Minute Taking
Travel Arrangements
Typing|touch typing
Transcription|!Transcription
Interpreting|!Interpreting
Subtitling
Benefits Administration
Performance Management
Employee Relations
Compensation and Benefits
Diversity and Inclusion
Organisational Development|organizational development
Succession Planning
Workforce Planning
Childcare
Elderly Care
Social Work
Animal Care
Gardening|!Gardening
Farming|!Farming
Pest Control
Cleaning|!Cleaning
Painting and Decorating
Bricklaying
Roofing|!Roofing
Scaffolding
Vehicle Maintenance
Diagnostics|!Diagnostics
Driving|!Driving
Swimming Instruction
Personal Training
Nutrition
`;
