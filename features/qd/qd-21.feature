Feature: Non-refoulement in the Qualification Directive (Directive 2004/83/EC and 2011/95/EU art 21)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A refugee, recognised or not

    @breach
    Scenario: Recognised by UNHCR, and the authorities had been told
      Given the applicant says that UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the applicant says that the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of qd-21 is indicated, resting on "refugee-returned"

    @unknown
    Scenario: Nobody examined the status
      Given the harm feared by Alma was not examined by Italy in any way
      When the case is checked
      Then qd-21 is undetermined

    @dispute
    Scenario: What the authorities were told is disputed
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the applicant says that the authorities of Italy were told of the political or risk profile of Alma
      And Italy denies that the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then qd-21 is contested

    @compliance
    Scenario: Private persecutors against whom the home State protects
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And the authorities of Kazakhstan investigate and protect in practice against the harm feared
      And Alma told the authorities of Italy in words of a fear of return
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then qd-21 is no_breach_shown

  Rule: Danger to security, and what it never excuses

    @exception @twin
    Scenario: A danger to security that is shown
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the authorities of Italy were told of the political or risk profile of Alma
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger national security
      When the case is checked
      Then qd-21 is undetermined
      And the exception "security-danger" of rc-33-1 stands

    @exception @twin
    Scenario: The same danger, and a real risk of ill-treatment
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the authorities of Italy were told of the political or risk profile of Alma
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger national security
      And the applicant says that Alma is or was a member or activist of an opposition party or movement
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then Italy's breach of qd-21 is indicated, resting on "other-obligations"

  Rule: The Directive, its persons, States and days

    @twin
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of France, to France on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And the authorities of Italy were told of the political or risk profile of Bo
      When the case is checked
      Then qd-21 does not apply for Bo

    @not_bound
    Scenario Outline: Denmark never, Ireland by the first directive after the recast as well
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on <day>
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And the applicant says that the authorities of <state> were told of the political or risk profile of Bo
      When the case is checked
      Then qd-21 is <verdict> for Bo

      Examples:
        | state   | day              | verdict        |
        | Denmark | 31 May 2013      | not_applicable |
        | Ireland | 20 December 2013 | indicated      |
        | Ireland | 21 December 2013 | indicated      |

    @not_bound
    Scenario Outline: From the day of transposition to the day of repeal
      Given Austria removed Bo, a national of Kazakhstan, to Kazakhstan on <day>
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And the applicant says that the authorities of Austria were told of the political or risk profile of Bo
      When the case is checked
      Then qd-21 is <verdict> for Bo

      Examples:
        | day             | verdict        |
        | 9 October 2006  | not_applicable |
        | 10 October 2006 | indicated      |
        | 11 June 2026    | indicated      |
        | 12 June 2026    | not_applicable |
