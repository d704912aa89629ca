Feature: Right to remain during the administrative procedure (Regulation (EU) 2024/1348 art 10)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 1 September 2026
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2026-07-15

  Rule: An applicant stays until the decision

    @breach
    Scenario Outline: Removed without a decision
      Given the applicant says that <undecided>
      When the case is checked
      Then Italy's breach of apr24-10 is indicated, resting on "undecided"

      Examples:
        | undecided                                                                               |
        | Alma was removed before the first decision on the application for protection            |
        | there was no asylum procedure for Alma in Italy                                         |
        | the asylum procedure of Alma in Italy is pending                                        |

    @breach
    Scenario: The removal is to come
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then Italy's breach of apr24-10 is indicated for Bo

    @compliance
    Scenario Outline: Suspended or lapsed
      Given <status>
      And the case is assessed on 1 September 2026
      And the asylum procedure of Alma in Italy is pending
      When the case is checked
      Then apr24-10 is no_breach_shown

      Examples:
        | status                                                                                                  |
        | the removal of Alma to Kazakhstan is suspended for the time being                                       |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order                                |

    @compliance
    Scenario: Decided before the removal
      Given a record shows that Alma was not removed before the first decision on the application for protection
      And a record shows that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apr24-10 is no_breach_shown

    @dispute
    Scenario: The word of the State alone does not show a decision
      Given Italy says that Alma was not removed before the first decision on the application for protection
      And Italy says that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apr24-10 is undetermined

    @dispute
    Scenario: Her word against the record of the State
      Given the applicant says that Alma was removed before the first decision on the application for protection
      And a record shows that Alma was not removed before the first decision on the application for protection
      And a record shows that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apr24-10 is contested

    @dispute
    Scenario: A record on each side
      Given a record shows that Alma was removed before the first decision on the application for protection
      And a record shows that Alma was not removed before the first decision on the application for protection
      And Italy says that Alma was not removed before the first decision on the application for protection
      And the applicant says that Alma was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of apr24-10 is indicated

    @unknown
    Scenario: Protection was granted, and nobody says when
      Given Italy granted asylum or protection to Alma
      When the case is checked
      Then apr24-10 is undetermined

    @unknown
    Scenario: Nobody says whether there was a decision
      When the case is checked
      Then apr24-10 is undetermined

  Rule: Surrender and extradition

    @exception
    Scenario: Surrendered to another Member State
      Given Italy removed Bo, a national of Kazakhstan, to France on 1 September 2026
      And the measure of Italy is the extradition or surrender of Bo on request
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then apr24-10 is no_breach_shown for Bo

    @exception @twin
    Scenario: Expelled to another Member State
      Given Italy removed Bo, a national of Kazakhstan, to France on 1 September 2026
      And the measure of Italy is an order to expel, deport or remove Bo
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then Italy's breach of apr24-10 is indicated for Bo

    @exception
    Scenario: Extradited to a third country after refoulement had been ruled out
      Given the measure of Italy is the extradition or surrender of Alma on request
      And the asylum procedure of Alma in Italy is pending
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then apr24-10 is no_breach_shown
      And the exception "extradition-to-a-third-country" stands

    @exception @twin
    Scenario: Extradited to a third country, and nobody looked at the danger
      Given the measure of Italy is the extradition or surrender of Alma on request
      And the asylum procedure of Alma in Italy is pending
      And the harm feared by Alma was not examined by Italy in any way
      When the case is checked
      Then Italy's breach of apr24-10 is indicated
      And the exception "extradition-to-a-third-country" does not stand

    @exception @twin
    Scenario: An expulsion after refoulement had been ruled out is no extradition
      Given the measure of Italy is an order to expel, deport or remove Alma
      And the asylum procedure of Alma in Italy is pending
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-10 is indicated

    @exception @twin
    Scenario: The word of the State that refoulement was ruled out
      Given the measure of Italy is the extradition or surrender of Alma on request
      And the asylum procedure of Alma in Italy is pending
      And Italy says that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And Italy says that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-10 is indicated
      And the exception "extradition-to-a-third-country" does not stand

  Rule: Certain subsequent applications, where refoulement is ruled out

    @exception
    Scenario Outline: A subsequent application of the kind that art 56 names
      Given the asylum procedure of Alma in Italy is pending
      And <kind>
      And a record shows that <position>
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then apr24-10 is no_breach_shown
      And the exception "subsequent-application" stands

      Examples:
        | kind                                                                                        | position                                                                                                  |
        | the application of Alma for protection was a subsequent one without new elements            | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal   |
        | the application of Alma for protection was a subsequent one with new elements               | the subsequent application of Alma was a further one after a first had been finally refused                |

    @exception @twin
    Scenario Outline: A subsequent application of another kind
      Given the asylum procedure of Alma in Italy is pending
      And <kind>
      And a record shows that <position>
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-10 is indicated
      And the exception "subsequent-application" does not stand

      Examples:
        | kind                                                                                        | position                                                                                                  |
        | the application of Alma for protection was a subsequent one with new elements               | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal   |
        | the application of Alma for protection was a first one                                      | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal   |
        | the application of Alma for protection was a subsequent one without new elements            | the subsequent application of Alma was a first one not made merely to delay or frustrate a removal         |

    @exception @twin
    Scenario: A further one, and nobody looked at the danger
      Given the asylum procedure of Alma in Italy is pending
      And the subsequent application of Alma was a further one after a first had been finally refused
      When the case is checked
      Then Italy's breach of apr24-10 is indicated

    @exception @twin
    Scenario: Only the State says that it was a further one
      Given the asylum procedure of Alma in Italy is pending
      And Italy says that the subsequent application of Alma was a further one after a first had been finally refused
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-10 is indicated

  Rule: A danger to public order or national security, never at the price of refoulement

    @exception
    Scenario Outline: A danger on individual evidence, and refoulement ruled out
      Given the asylum procedure of Alma in Italy is pending
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger <what>
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then apr24-10 is no_breach_shown
      And the exception "danger-to-order-or-security" stands

      Examples:
        | what                                         |
        | national security                            |
        | the safety of the community by new offences  |
        | public order in general                      |

    @exception @twin
    Scenario: A danger, and nobody looked at the danger on return
      Given the asylum procedure of Alma in Italy is pending
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger national security
      When the case is checked
      Then Italy's breach of apr24-10 is indicated
      And the exception "danger-to-order-or-security" does not stand

    @exception @twin
    Scenario Outline: A danger by mere allegation, or of nothing named
      Given the asylum procedure of Alma in Italy is pending
      And <fact>
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-10 is indicated

      Examples:
        | fact                                                                        |
        | Italy assessed on evidence of personal conduct whether Alma is a danger     |
        | Alma is said to endanger national security                                  |

    @exception @twin
    Scenario: A danger in general terms
      Given the asylum procedure of Alma in Italy is pending
      And Italy called Alma a danger in general terms or by mere allegation
      And Alma is said to endanger national security
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-10 is indicated
      And the exception "danger-to-order-or-security" does not stand

  Rule: Transfer to the Member State responsible

    @exception
    Scenario: Transferred
      Given Italy removed Bo, a national of Kazakhstan, to France on 1 September 2026
      And the measure of Italy is the transfer of Bo to the State responsible for the asylum claim or the first State of asylum
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then apr24-10 is no_breach_shown for Bo

  Rule: The day of lodging decides

    @breach
    Scenario: Made and never lodged
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 12 June 2026
      And Bo told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And there was no asylum procedure for Bo in Italy
      When the case is checked
      Then Italy's breach of apr24-10 is indicated for Bo

    @twin
    Scenario: Lodged before 12 June 2026
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-06-11
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then apr24-10 is not_applicable for Bo

    @compliance
    Scenario: No application
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And there was no asylum procedure for Bo in Italy
      When the case is checked
      Then apr24-10 is not_applicable for Bo

    @not_bound
    Scenario: The day before the Regulation applies
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 11 June 2026
      And Bo told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And there was no asylum procedure for Bo in Italy
      When the case is checked
      Then apr24-10 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: Denmark took no part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And the asylum procedure of Bo in Denmark is pending
      When the case is checked
      Then apr24-10 does not apply for Bo because "Denmark"

    @twin
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of France, to France on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then apr24-10 is not_applicable for Bo
