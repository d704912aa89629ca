Feature: House arrest (ICCPR art 9(1), (3) and (4))

  Background:
    Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013

  Rule: House arrest needs law, reasons and no hidden purpose

    @breach
    Scenario: No order
      Given Alma was under house arrest
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "unlawful"

    @breach
    Scenario: A relative who is not accused of anything
      Given Alma was under house arrest
      And Kazakhstan acted against Alma to put pressure on a relative
      And Kazakhstan did not charge Alma with any offence
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "arbitrary" and "relative-not-accused"

    @twin
    Scenario: A relative who is charged with acts of her own
      Given Alma was under house arrest
      And Kazakhstan acted against Alma because of a relative
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the charge of Kazakhstan names own acts of Alma
      When the case is checked
      Then iccpr-9-house-arrest is undetermined

    @dispute
    Scenario: Whether the charge is made up turns on the evidence
      Given Alma was under house arrest
      And Kazakhstan acted against Alma because of a relative
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the applicant says that the charge of Kazakhstan against Alma is said to rest on acts that never happened
      And Kazakhstan denies that the charge of Kazakhstan against Alma is said to rest on acts that never happened
      When the case is checked
      Then iccpr-9-house-arrest is contested
      And "charge_basis" is a hinge of iccpr-9-house-arrest

    @breach
    Scenario: An even dispute about the reasons goes against the State
      Given Alma was under house arrest
      And the applicant says that the order to detain Alma gave no reasons
      And Kazakhstan says that the order to detain Alma gave individual reasons
      And the decisions do not mention measures short of detention for Alma
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "arbitrary"

    @breach
    Scenario: An even dispute about the order goes against the State
      Given Alma was under house arrest
      And the applicant says that there was no order and no record of the detention of Alma
      And Kazakhstan says that a court decision under a statute ordered the detention of Alma
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "unlawful"

  Rule: A judge within 48 hours where an offence is in question

    @breach
    Scenario Outline: Too late or never
      Given Alma was under house arrest
      And <charged>
      And <fact>
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "no-judge" and "<argument>"

      Examples:
        | charged                                                            | fact                                                                    | argument           |
        | Kazakhstan had charged Alma with an offence by the time of arrest  | 3 days passed before Alma was brought before a judge                    | more-than-two-days |
        | Kazakhstan charged Alma with an offence only after the arrest      | no judge heard Alma on the detention                                    | never-seen         |
        | Kazakhstan held Alma as a suspect or witness without a charge      | a judge dealt with the detention of Alma in absence or in writing only  | never-seen         |

    @breach
    Scenario: An hour too late
      Given Alma was under house arrest
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the arrest of Alma is dated 2013-06-01T10:00
      And the first hearing of Alma before a judge is dated 2013-06-03T11:00
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "more-than-two-days"

    @twin
    Scenario: Forty-eight hours to the minute
      Given Alma was under house arrest
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the arrest of Alma is dated 2013-06-01T10:00
      And the first hearing of Alma before a judge is dated 2013-06-03T10:00
      When the case is checked
      Then iccpr-9-house-arrest is undetermined

    @breach
    Scenario Outline: Heard, but too late, or in time without being heard
      Given Alma was under house arrest
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And <hearing>
      And <time>
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "no-judge"

      Examples:
        | hearing                                                                 | time                                                   |
        | a judge heard Alma on the detention in person and with counsel          | 3 days passed before Alma was brought before a judge   |
        | a judge dealt with the detention of Alma in absence or in writing only  | 2 days passed before Alma was brought before a judge   |

    @breach
    Scenario: Heard in the forty-ninth hour
      Given Alma was under house arrest
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And a judge heard Alma on the detention in person and with counsel
      And the arrest of Alma is dated 2013-06-01T10:00
      And the first hearing of Alma before a judge is dated 2013-06-03T11:00
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "no-judge"

    @unknown
    Scenario Outline: A hearing without its time, and a time without the hearing
      Given Alma was under house arrest
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And <fact>
      When the case is checked
      Then iccpr-9-house-arrest is undetermined

      Examples:
        | fact                                                             |
        | a judge heard Alma on the detention in person and with counsel   |
        | 2 days passed before Alma was brought before a judge             |

    @twin
    Scenario: No offence in question
      Given Alma was under house arrest
      And Kazakhstan did not charge Alma with any offence
      And no judge heard Alma on the detention
      When the case is checked
      Then iccpr-9-house-arrest is undetermined

    @breach
    Scenario: An even dispute about the hearing goes against the State
      Given Alma was under house arrest
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the applicant says that no judge heard Alma on the detention
      And Kazakhstan says that a judge heard Alma on the detention in person and with counsel
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "never-seen"

  Rule: Court review

    @breach
    Scenario: No access to a court
      Given Alma was under house arrest
      And Alma had no access to a court about the detention
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "review-denied"

    @breach
    Scenario: An even dispute about review goes against the State
      Given Alma was under house arrest
      And the applicant says that Alma had no access to a court about the detention
      And Kazakhstan says that courts decided on requests of Alma for release
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated, resting on "review-denied"

    @compliance
    Scenario Outline: Ordered by a court, seen by a judge in time, reviewed
      Given Alma was under house arrest
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And <hearing>
      And <time>
      And courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      When the case is checked
      Then iccpr-9-house-arrest is no_breach_shown

      Examples:
        | hearing                                                                | time                                                   |
        | a judge heard Alma on the detention in person and with counsel         | 2 days passed before Alma was brought before a judge   |
        | a judge heard Alma on the detention in person and without counsel      | 2 days passed before Alma was brought before a judge   |

    @compliance
    Scenario: The same by the clock
      Given Alma was under house arrest
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And a judge heard Alma on the detention in person and with counsel
      And the arrest of Alma is dated 2013-06-01T10:00
      And the first hearing of Alma before a judge is dated 2013-06-03T10:00
      And courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      When the case is checked
      Then iccpr-9-house-arrest is no_breach_shown

    @compliance
    Scenario: The same without an offence
      Given Alma was under house arrest
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And Kazakhstan did not charge Alma with any offence
      And 3 days passed before Alma was brought before a judge
      And courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      When the case is checked
      Then iccpr-9-house-arrest is no_breach_shown

  Rule: What is no house arrest, what nobody says, and who is bound

    @unknown
    Scenario: House arrest, and nobody says on what it rests
      Given Alma was under house arrest
      When the case is checked
      Then iccpr-9-house-arrest is undetermined

    @twin
    Scenario Outline: Less than house arrest
      Given <duty>
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then iccpr-9-house-arrest is not_applicable

      Examples:
        | duty                               |
        | Alma had a duty to report          |
        | Alma had to live in a wide area    |
        | Alma had to live in a narrow area  |

    @not_bound
    Scenario: Before the Covenant bound Kazakhstan
      Given Kazakhstan detained Bota, a national of Kazakhstan, on 23 April 2006
      And Bota was under house arrest
      And there was no order and no record of the detention of Bota
      When the case is checked
      Then iccpr-9-house-arrest does not apply for Bota because "Kazakhstan"

    @twin
    Scenario: From the day on which it did
      Given Kazakhstan detained Bota, a national of Kazakhstan, on 24 April 2006
      And Bota was under house arrest
      And there was no order and no record of the detention of Bota
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-house-arrest is indicated for Bota
