Feature: Effective remedy and the right to remain on appeal (Regulation (EU) 2024/1348 arts 67-68)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 1 September 2026
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2026-07-15

  Rule: A court looks at facts and law fully

    @breach
    Scenario Outline: No full review
      Given Italy rejected the asylum claim of Alma on the merits
      And <review>
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated, resting on "no-full-review"

      Examples:
        | review                                                                                    |
        | no appeal lay against the decision on the protection of Alma                              |
        | only an administrative body could review the decision on the protection of Alma           |
        | a court could review only points of law of the decision on the protection of Alma         |
        | Alma was prevented in practice from using a remedy against the removal                    |

    @breach @twin
    Scenario Outline: Used, but on points of law only, or full and out of reach
      Given Italy rejected the asylum claim of Alma on the merits
      And <review>
      And <use>
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated, resting on "no-full-review"

      Examples:
        | review                                                                               | use                                                                         |
        | a court could review only points of law of the decision on the protection of Alma    | Alma used a remedy against the removal before it was carried out            |
        | a court could review facts and law of the decision on the protection of Alma         | Alma was prevented in practice from using a remedy against the removal      |

    @compliance
    Scenario Outline: Full review, and she stayed until the outcome
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And <use>
      And <stay>
      And Alma was not removed before the appeal was decided
      When the case is checked
      Then apr24-67-68 is no_breach_shown

      Examples:
        | use                                                                                            | stay                                                                                          |
        | Alma used a remedy against the removal before it was carried out                               | Alma could by law stay until the appeal on protection was decided                             |
        | Alma could have used a remedy against the removal before it was carried out and did not        | Alma could stay until the appeal on protection was decided if a court so ordered              |

    @unknown @twin
    Scenario Outline: One of the conditions is not stated
      Given Italy rejected the asylum claim of Alma on the merits
      And <one>
      And <two>
      And <three>
      When the case is checked
      Then apr24-67-68 is undetermined

      Examples:
        | one                                                                                | two                                                                   | three                                                                 |
        | a court could review facts and law of the decision on the protection of Alma       | Alma could by law stay until the appeal on protection was decided     | Alma was not removed before the appeal was decided                    |
        | Alma used a remedy against the removal before it was carried out                   | Alma could by law stay until the appeal on protection was decided     | Alma was not removed before the appeal was decided                    |
        | a court could review facts and law of the decision on the protection of Alma       | Alma used a remedy against the removal before it was carried out      | Alma was not removed before the appeal was decided                    |
        | a court could review facts and law of the decision on the protection of Alma       | Alma used a remedy against the removal before it was carried out      | Alma could by law stay until the appeal on protection was decided     |

    @breach @twin
    Scenario: No appeal on protection, and no remedy against the removal
      Given Italy rejected the asylum claim of Alma on the merits
      And the law of Italy gave Alma no remedy against the removal
      And no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated, resting on "no-court-or-a-part-only"

    @unknown @twin
    Scenario: The law gave no remedy against the removal, and nobody speaks of the appeal on protection
      Given Italy rejected the asylum claim of Alma on the merits
      And the law of Italy gave Alma no remedy against the removal
      When the case is checked
      Then apr24-67-68 is undetermined

    @dispute
    Scenario: The remedy is for the State to show
      Given Italy rejected the asylum claim of Alma on the merits
      And the applicant says that no appeal lay against the decision on the protection of Alma
      And Italy says that a court could review facts and law of the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated, resting on "no-effective-remedy"

    @dispute
    Scenario: A record of the remedy
      Given Italy rejected the asylum claim of Alma on the merits
      And the applicant says that no appeal lay against the decision on the protection of Alma
      And a record shows that a court could review facts and law of the decision on the protection of Alma
      When the case is checked
      Then apr24-67-68 is contested
      And "asylum_appeal" is a hinge of apr24-67-68

  Rule: A refusal on the application

    @breach
    Scenario Outline: Whatever the ground
      Given <ground>
      And no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated, resting on "decision"

      Examples:
        | ground                                                                                                                 |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days                                    |
        | the application of Alma was refused as unfounded in the ordinary procedure                                             |
        | the application of Alma was refused as unfounded in an accelerated examination                                         |
        | the application of Alma was refused as unfounded in the border procedure                                               |
        | the application of Alma was refused as inadmissible for a first country of asylum                                      |
        | the application of Alma was refused as inadmissible for a safe third country                                           |
        | the application of Alma was refused as inadmissible because another Member State had given protection                  |
        | the application of Alma was refused as inadmissible because an international criminal court relocates Alma             |
        | the application of Alma was refused as inadmissible because it came more than seven working days after a return decision |
        | the application of Alma was refused as inadmissible because it was a subsequent one without new elements               |
        | the subsequent application of Alma was refused as unfounded                                                            |
        | the application of Alma was refused as implicitly withdrawn                                                            |

    @unknown @twin
    Scenario: Granted, and nothing else
      Given Italy granted asylum or protection to Alma
      And no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then apr24-67-68 is undetermined

    @unknown
    Scenario: Nobody says what was decided
      When the case is checked
      Then apr24-67-68 is undetermined

  Rule: The applicant stays until the outcome

    @breach
    Scenario Outline: Removed before the outcome
      Given the application of Alma was refused as unfounded in the ordinary procedure
      And <how>
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated, resting on "<argument>"

      Examples:
        | how                                                                            | argument         |
        | Alma was removed before an appeal could be lodged or decided                   | removed-first    |
        | Alma was removed although a domestic body had suspended the removal            | against-a-stay   |
        | Alma could not stay until the appeal on protection was decided                 | no-stay-in-law   |

    @breach
    Scenario: A removal that is to come, and no stay in law
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the application of Bo was refused as unfounded in the ordinary procedure
      And Bo could not stay until the appeal on protection was decided
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated for Bo

    @compliance
    Scenario Outline: Nobody was removed
      Given <status>
      And the case is assessed on 1 September 2026
      And the application of Alma was refused as unfounded in the ordinary procedure
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And Alma could not stay until the appeal on protection was decided
      When the case is checked
      Then apr24-67-68 is no_breach_shown

      Examples:
        | status                                                                                          |
        | the removal of Alma to Kazakhstan is suspended for the time being                               |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order                        |

    @unknown @twin
    Scenario: A stay in law alone does not show that she stayed
      Given the application of Alma was refused as unfounded in the ordinary procedure
      And Alma could by law stay until the appeal on protection was decided
      When the case is checked
      Then apr24-67-68 is undetermined

    @dispute
    Scenario: That she stayed until the outcome is for the State to show
      Given the application of Alma was refused as unfounded in the ordinary procedure
      And the applicant says that Alma was removed before an appeal could be lodged or decided
      And Italy says that Alma was not removed before the appeal was decided
      And Alma could by law stay until the appeal on protection was decided
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated, resting on "removed-first"

  Rule: After the listed decisions a court decides on request, and until then nobody is removed

    @exception
    Scenario Outline: A listed decision, and a court had refused the stay
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that <decision>
      And a record shows that a court ruled that Alma may not stay until the appeal on protection is decided
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then apr24-67-68 is no_breach_shown
      And the exception "listed-decision" stands

      Examples:
        | decision                                                                                                               |
        | the application of Alma was refused as unfounded in an accelerated examination                                         |
        | the application of Alma was refused as unfounded in the border procedure                                               |
        | the application of Alma was refused as inadmissible for a first country of asylum                                      |
        | the application of Alma was refused as inadmissible because an international criminal court relocates Alma             |
        | the application of Alma was refused as inadmissible because it came more than seven working days after a return decision |
        | the application of Alma was refused as inadmissible because it was a subsequent one without new elements               |
        | the subsequent application of Alma was refused as unfounded                                                            |
        | the application of Alma was refused as implicitly withdrawn                                                            |

    @exception @twin
    Scenario Outline: Not a listed decision
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that <decision>
      And a record shows that a court ruled that Alma may not stay until the appeal on protection is decided
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated
      And the exception "listed-decision" does not stand

      Examples:
        | decision                                                                                                       |
        | the application of Alma was refused as unfounded in the ordinary procedure                                     |
        | the application of Alma was refused as inadmissible for a safe third country                                   |
        | the application of Alma was refused as inadmissible because another Member State had given protection          |

    @exception @twin
    Scenario: An unaccompanied minor in the border procedure keeps the right
      Given Alma was removed before an appeal could be lodged or decided
      And Alma was an unaccompanied child
      And a record shows that the application of Alma was refused as unfounded in the border procedure
      And a record shows that a court ruled that Alma may not stay until the appeal on protection is decided
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated
      And the exception "listed-decision" does not stand

    @exception @twin
    Scenario: An unaccompanied minor in an accelerated examination
      Given Alma was removed before an appeal could be lodged or decided
      And Alma was an unaccompanied child
      And a record shows that the application of Alma was refused as unfounded in an accelerated examination
      And a record shows that a court ruled that Alma may not stay until the appeal on protection is decided
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then apr24-67-68 is no_breach_shown

    @exception @twin
    Scenario Outline: The ruling was to come, or allowed the stay
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that the application of Alma was refused as unfounded in an accelerated examination
      And a record shows that <ruling>
      And Alma could stay until the appeal on protection was decided if a court so ordered
      And a record shows that the notification of the negative decision on the protection of Alma is dated 2026-08-01
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated

      Examples:
        | ruling                                                                                      |
        | the ruling on whether Alma may stay for the appeal on protection is pending                 |
        | a court ruled that Alma may stay until the appeal on protection is decided                  |

    @exception
    Scenario Outline: Nobody asked in time (<notified>)
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 2026-09-01T12:00
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And Bo was removed before an appeal could be lodged or decided
      And a court could review facts and law of the decision on the protection of Bo
      And Bo could have used a remedy against the removal before it was carried out and did not
      And a record shows that the application of Bo was refused as unfounded in an accelerated examination
      And a record shows that no court was asked or ruled on whether Bo may stay for the appeal on protection
      And a record shows that <effect>
      And a record shows that the notification of the negative decision on the protection of Bo is dated <notified>
      When the case is checked
      Then apr24-67-68 is <verdict> for Bo

      Examples:
        | effect                                                                                  | notified         | verdict         |
        | Bo could stay until the appeal on protection was decided if a court so ordered          | 2026-08-27T12:00 | no_breach_shown |
        | Bo could stay until the appeal on protection was decided if a court so ordered          | 2026-08-27T13:00 | indicated       |
        | Bo could stay until the appeal on protection was decided if a court so ordered          | 2026-08-27T12:30 | indicated       |
        | Bo could stay until the appeal on protection was decided if a court so ordered          | 2026-08-27T11:30 | no_breach_shown |
        | Bo could not stay until the appeal on protection was decided                            | 2026-08-20T12:00 | indicated       |
        | Bo could by law stay until the appeal on protection was decided                         | 2026-08-20T12:00 | indicated       |

    @exception @twin
    Scenario: Nobody says when the decision was notified
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that the application of Alma was refused as unfounded in an accelerated examination
      And a record shows that no court was asked or ruled on whether Alma may stay for the appeal on protection
      And a record shows that Alma could stay until the appeal on protection was decided if a court so ordered
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated

    @exception @twin
    Scenario: Only the State says that a court had refused the stay
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that the application of Alma was refused as unfounded in an accelerated examination
      And Italy says that a court ruled that Alma may not stay until the appeal on protection is decided
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated
      And the exception "listed-decision" does not stand

  Rule: Subsequent applications and further appeals

    @exception
    Scenario Outline: Merely to delay, or a further one, and refoulement ruled out (<title>)
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that <ground>
      And a record shows that <what>
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then apr24-67-68 is no_breach_shown
      And the exception "appeal-merely-to-delay" stands

      Examples:
        | title            | ground                                                                                                      | what                                                                                                       |
        | appeal           | the application of Alma was refused as inadmissible because it was a subsequent one without new elements    | the appeal of Alma on a subsequent application was held to serve merely to delay or frustrate an imminent removal |
        | unfounded        | the subsequent application of Alma was refused as unfounded                                                 | the appeal of Alma on a subsequent application was held to serve merely to delay or frustrate an imminent removal |
        | first to delay   | the application of Alma was refused as inadmissible because it was a subsequent one without new elements    | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal   |
        | a further one    | the subsequent application of Alma was refused as unfounded                                                 | the subsequent application of Alma was a further one after a first had been finally refused                |

    @exception @twin
    Scenario Outline: These are not (<title>)
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that <ground>
      And a record shows that <what>
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated
      And the exception "appeal-merely-to-delay" does not stand

      Examples:
        | title                      | ground                                                                                                      | what                                                                                                       |
        | no subsequent application  | the application of Alma was refused as unfounded in the ordinary procedure                                  | the appeal of Alma on a subsequent application was held to serve merely to delay or frustrate an imminent removal |
        | not held to delay          | the subsequent application of Alma was refused as unfounded                                                 | the appeal of Alma on protection was not held to serve merely to delay or frustrate a removal              |
        | examined on the merits     | the subsequent application of Alma was refused as unfounded                                                 | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal   |
        | ordinary, to delay         | the application of Alma was refused as unfounded in the ordinary procedure                                  | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal   |
        | for another reason         | the application of Alma was refused as inadmissible because it was a subsequent one without new elements    | the subsequent application of Alma was a first one not made merely to delay or frustrate a removal         |

    @exception @twin
    Scenario: A further one, and nobody looked at the danger
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that the subsequent application of Alma was refused as unfounded
      And a record shows that the subsequent application of Alma was a further one after a first had been finally refused
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated

    @exception @twin
    Scenario: Only the State says that it was a further one
      Given Alma was removed before an appeal could be lodged or decided
      And a record shows that the subsequent application of Alma was refused as unfounded
      And Italy says that the subsequent application of Alma was a further one after a first had been finally refused
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated

    @exception
    Scenario Outline: A further appeal gives no right to remain
      Given the application of Alma was refused as unfounded in the ordinary procedure
      And Alma was removed before an appeal could be lodged or decided
      And <voice> a court of first instance had dismissed the appeal of Alma on protection before the removal
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then apr24-67-68 is <verdict>

      Examples:
        | voice               | verdict         |
        | a record shows that | no_breach_shown |
        | Italy says that     | indicated       |

    @exception @twin
    Scenario: No court had decided yet
      Given the application of Alma was refused as unfounded in the ordinary procedure
      And Alma was removed before an appeal could be lodged or decided
      And no court of first instance had decided the appeal of Alma on protection before the removal
      When the case is checked
      Then Italy's breach of apr24-67-68 is indicated
      And the exception "further-appeal-only" does not stand

  Rule: The day of lodging decides

    @twin
    Scenario: Lodged before 12 June 2026
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-06-11
      And the application of Bo was refused as unfounded in the ordinary procedure
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apr24-67-68 is not_applicable for Bo

    @compliance
    Scenario: No application
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      When the case is checked
      Then apr24-67-68 is not_applicable for Bo

    @not_bound
    Scenario: In 2013
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apr24-67-68 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: Denmark took no part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apr24-67-68 does not apply for Bo because "Denmark"

    @twin
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of France, to France on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the application of Bo was refused as unfounded in the ordinary procedure
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apr24-67-68 is not_applicable for Bo
