Feature: No detention that is by itself cruel, inhuman or degrading (ICCPR art 7)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Held on in illness

    @breach @twin
    Scenario: Mentally ill, held for months, and no court could release her
      Given Alma suffers from a serious mental illness
      And Alma was kept in detention for 200 days
      And the court that reviewed the detention of Alma could not order release
      When the case is checked
      Then Italy's breach of iccpr-7-detention is indicated, resting on "kept-on-in-illness"

    @unknown @twin
    Scenario: The same for a week
      Given Alma suffers from a serious mental illness
      And Alma was kept in detention for 7 days
      And the court that reviewed the detention of Alma could not order release
      When the case is checked
      Then iccpr-7-detention is undetermined

    @exception @twin
    Scenario: Cared for, and lesser means were considered
      Given Alma suffers from a serious mental illness
      And Alma was kept in detention for 200 days
      And the court that reviewed the detention of Alma could not order release
      And Alma received medical or psychological care in detention
      And the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then iccpr-7-detention is undetermined
      And the counter-argument "health-looked-after" stands

  Rule: Cut off, or ordinary hardship

    @breach
    Scenario: In secret
      Given the detention of Alma was secret or denied
      When the case is checked
      Then Italy's breach of iccpr-7-detention is indicated, resting on "cut-off-from-the-world"

    @compliance
    Scenario: Visits and basic conditions
      Given Alma had visits, a lawyer and post in detention
      And Alma was kept in basic conditions with shortcomings
      When the case is checked
      Then iccpr-7-detention is no_breach_shown

    @dispute
    Scenario: Word against word
      Given the applicant says that the detention of Alma was secret or denied
      And Italy denies that the detention of Alma was secret or denied
      When the case is checked
      Then iccpr-7-detention is contested

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Bo, a national of Kazakhstan, on 29 May 2013
      And the detention of Bo was secret or denied
      When the case is checked
      Then iccpr-7-detention does not apply for Bo
