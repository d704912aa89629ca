Feature: Effective remedy with full review and the right to remain (Directive 2013/32/EU art 46)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 3 March 2018
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2017-10-02

  Rule: A court examines facts and law fully and as they stand then

    @breach
    Scenario Outline: No court, or a part only
      Given <decision>
      And the applicant says that <appeal>
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "decision" and "no-full-review"

      Examples:
        | decision | appeal |
        | Italy rejected the asylum claim of Alma on the merits | no appeal lay against the decision on the protection of Alma |
        | Italy rejected the asylum claim of Alma on the merits | only an administrative body could review the decision on the protection of Alma |
        | Italy rejected the asylum claim of Alma on the merits | a court could review only points of law of the decision on the protection of Alma |
        | the application of Alma was inadmissible because of protection elsewhere in the Union, a first country of asylum or the lack of new elements | no appeal lay against the decision on the protection of Alma |
        | the application of Alma was inadmissible because of a safe third country or as that of a dependant | no appeal lay against the decision on the protection of Alma |
        | the discontinued examination of the application of Alma was not reopened | no appeal lay against the decision on the protection of Alma |
        | the application of Alma was not fully examined because of a European safe third country | no appeal lay against the decision on the protection of Alma |

    @breach
    Scenario: Kept from using the remedy
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "kept-from-it"

    @breach
    Scenario: Used, and the court could look at points of law only
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review only points of law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "no-court-or-a-part-only"

    @unknown @twin
    Scenario: A full review in law, and nobody says whether it could be used
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could by law stay until the appeal on protection was decided
      And Alma was not removed before the appeal was decided
      When the case is checked
      Then apd13-46 is undetermined

    @unknown @twin
    Scenario: The remedy was used, and nobody says what the court could look at
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma used a remedy against the removal before it was carried out
      And Alma could by law stay until the appeal on protection was decided
      And Alma was not removed before the appeal was decided
      When the case is checked
      Then apd13-46 is undetermined

    @twin
    Scenario: No remedy against the removal in law says nothing of the appeal on protection
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And the law of Italy gave Alma no remedy against the removal
      When the case is checked
      Then apd13-46 is undetermined

    @compliance
    Scenario Outline: A full review that could be used, and a stay until it ended
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And <use>
      And Alma could by law stay until the appeal on protection was decided
      And Alma was not removed before the appeal was decided
      When the case is checked
      Then apd13-46 is no_breach_shown

      Examples:
        | use |
        | Alma used a remedy against the removal before it was carried out |
        | Alma could have used a remedy against the removal before it was carried out and did not |

    @compliance
    Scenario Outline: No negative decision
      Given <outcome>
      And <track>
      And Alma was removed before an appeal could be lodged or decided
      And no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then apd13-46 is <verdict>

      Examples:
        | outcome | track | verdict |
        | Italy granted asylum or protection to Alma | the application of Alma was rejected as unfounded in the ordinary procedure | no_breach_shown |
        | the asylum procedure of Alma in Italy is pending | Alma could by law stay until the appeal on protection was decided | undetermined |

  Rule: The applicant stays until the appeal is decided

    @breach
    Scenario Outline: Not allowed to stay
      Given Italy rejected the asylum claim of Alma on the merits
      And <fact>
      And <track>
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "no-right-to-remain" and "<argument>"

      Examples:
        | fact | track | argument |
        | the applicant says that Alma was removed before an appeal could be lodged or decided | the application of Alma was rejected as unfounded in the ordinary procedure | removed-first |
        | the applicant says that Alma was removed although a domestic body had suspended the removal | the application of Alma was rejected as unfounded in the ordinary procedure | against-a-stay |
        | the applicant says that Alma could not stay until the appeal on protection was decided | the application of Alma was rejected as unfounded in the ordinary procedure | no-stay-in-law |
        | Alma could stay until the appeal on protection was decided if a court so ordered | the application of Alma was rejected as unfounded in the ordinary procedure | stay-only-on-order |
        | Alma could stay until the appeal on protection was decided if a court so ordered | the application of Alma was rejected after an examination accelerated only because of irregular entry or stay and late application | stay-only-on-order |
        | Alma could stay until the appeal on protection was decided if a court so ordered | the application of Alma was inadmissible because of a safe third country or as that of a dependant | stay-only-on-order |

    @breach
    Scenario: A court had to order the stay in an ordinary case, and nobody removed her before the appeal was decided
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma could stay until the appeal on protection was decided if a court so ordered
      And the application of Alma was rejected as unfounded in the ordinary procedure
      And Alma was not removed before the appeal was decided
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "stay-only-on-order"

    @breach
    Scenario: A removal still to come
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Italy rejected the asylum claim of Bo on the merits
      And Bo could not stay until the appeal on protection was decided
      When the case is checked
      Then Italy's breach of apd13-46 is indicated for Bo

    @compliance
    Scenario Outline: Not removed
      Given <stage>
      And the case is assessed on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And <status>
      And Italy rejected the asylum claim of Bo on the merits
      And a court could review facts and law of the decision on the protection of Bo
      And Bo used a remedy against the removal before it was carried out
      And Bo could not stay until the appeal on protection was decided
      When the case is checked
      Then apd13-46 is no_breach_shown for Bo

      Examples:
        | stage | status |
        | Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan | the removal of Bo to Kazakhstan is suspended for the time being |
        | Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018 | Bo left or was evacuated to Kazakhstan without enforcement of an order |

    @compliance
    Scenario Outline: In a listed case a court could order the stay
      Given Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And Alma could stay until the appeal on protection was decided if a court so ordered
      And <track>
      And Alma was not removed before the appeal was decided
      When the case is checked
      Then apd13-46 is no_breach_shown

      Examples:
        | track |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination |
        | the application of Alma was inadmissible because of protection elsewhere in the Union, a first country of asylum or the lack of new elements |
        | the discontinued examination of the application of Alma was not reopened |
        | the application of Alma was not fully examined because of a European safe third country |

    @unknown @twin
    Scenario Outline: Part of it is said
      Given Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And <one>
      And <other>
      When the case is checked
      Then apd13-46 is undetermined

      Examples:
        | one | other |
        | Alma could stay until the appeal on protection was decided if a court so ordered | the application of Alma was rejected as manifestly unfounded or after an accelerated examination |
        | Alma could stay until the appeal on protection was decided if a court so ordered | Alma was not removed before the appeal was decided |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | Alma was not removed before the appeal was decided |
        | the application of Alma was rejected as unfounded in the ordinary procedure | Alma was not removed before the appeal was decided |
        | Alma could by law stay until the appeal on protection was decided | the application of Alma was rejected as unfounded in the ordinary procedure |

    @breach @twin
    Scenario: A stay by law, and removed all the same
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And Alma could by law stay until the appeal on protection was decided
      And the applicant says that Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "removed-first"

  Rule: What lets the State remove before the appeal is decided

    @exception
    Scenario Outline: A court refused the stay in a listed case
      Given Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And a record shows that <track>
      And Alma was removed before an appeal could be lodged or decided
      And a record shows that a court ruled that Alma may not stay until the appeal on protection is decided
      When the case is checked
      Then apd13-46 is no_breach_shown
      And the exception "court-refused-the-stay" stands

      Examples:
        | track |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination |
        | the application of Alma was inadmissible because of protection elsewhere in the Union, a first country of asylum or the lack of new elements |
        | the discontinued examination of the application of Alma was not reopened |
        | the application of Alma was not fully examined because of a European safe third country |

    @exception @twin
    Scenario Outline: No such ruling, no such case, or the State's word alone
      Given Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And a record shows that <track>
      And Alma was removed before an appeal could be lodged or decided
      And <ruling>
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "removed-first"
      And the exception "court-refused-the-stay" does not stand

      Examples:
        | track | ruling |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | the ruling on whether Alma may stay for the appeal on protection is pending |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | a court ruled that Alma may stay until the appeal on protection is decided |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | no court was asked or ruled on whether Alma may stay for the appeal on protection |
        | the application of Alma was rejected as unfounded in the ordinary procedure | no court was asked or ruled on whether Alma may stay for the appeal on protection |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | Italy says that a court ruled that Alma may not stay until the appeal on protection is decided |
        | the application of Alma was rejected as unfounded in the ordinary procedure | a record shows that a court ruled that Alma may not stay until the appeal on protection is decided |
        | the application of Alma was rejected after an examination accelerated only because of irregular entry or stay and late application | a record shows that a court ruled that Alma may not stay until the appeal on protection is decided |

    @exception @twin
    Scenario Outline: A court could have allowed the stay in a listed case, and was asked or not
      Given Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And <track>
      And <effect>
      And Alma was removed before an appeal could be lodged or decided
      And <ruling>
      When the case is checked
      Then apd13-46 is <verdict>

      Examples:
        | track | effect | ruling | verdict |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | Alma could stay until the appeal on protection was decided if a court so ordered | no court was asked or ruled on whether Alma may stay for the appeal on protection | undetermined |
        | the application of Alma was inadmissible because of protection elsewhere in the Union, a first country of asylum or the lack of new elements | Alma could stay until the appeal on protection was decided if a court so ordered | no court was asked or ruled on whether Alma may stay for the appeal on protection | undetermined |
        | the discontinued examination of the application of Alma was not reopened | Alma could stay until the appeal on protection was decided if a court so ordered | no court was asked or ruled on whether Alma may stay for the appeal on protection | undetermined |
        | the application of Alma was not fully examined because of a European safe third country | Alma could stay until the appeal on protection was decided if a court so ordered | no court was asked or ruled on whether Alma may stay for the appeal on protection | undetermined |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | Alma could stay until the appeal on protection was decided if a court so ordered | the ruling on whether Alma may stay for the appeal on protection is pending | indicated |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | Alma could stay until the appeal on protection was decided if a court so ordered | a court ruled that Alma may stay until the appeal on protection is decided | indicated |
        | the application of Alma was rejected as manifestly unfounded or after an accelerated examination | Alma could by law stay until the appeal on protection was decided | no court was asked or ruled on whether Alma may stay for the appeal on protection | indicated |

    @twin
    Scenario: No court was asked, and nobody says of which kind the decision was
      Given Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And Alma could stay until the appeal on protection was decided if a court so ordered
      And Alma was removed before an appeal could be lodged or decided
      And no court was asked or ruled on whether Alma may stay for the appeal on protection
      When the case is checked
      Then Italy's breach of apd13-46 is indicated, resting on "removed-first"

    @exception
    Scenario Outline: Only a further appeal was open
      Given Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And Alma was removed before an appeal could be lodged or decided
      And <first court>
      When the case is checked
      Then apd13-46 is <verdict>

      Examples:
        | first court | verdict |
        | a record shows that a court of first instance had dismissed the appeal of Alma on protection before the removal | no_breach_shown |
        | Italy says that a court of first instance had dismissed the appeal of Alma on protection before the removal | indicated |
        | a record shows that no court of first instance had decided the appeal of Alma on protection before the removal | indicated |

    @exception
    Scenario Outline: A subsequent application, with refoulement ruled out or not
      Given Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And a court could review facts and law of the decision on the protection of Alma
      And Alma used a remedy against the removal before it was carried out
      And Alma was removed before an appeal could be lodged or decided
      And <voice> that the subsequent application of Alma was a further one after a first had been finally refused
      And a record shows that <examination>
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then apd13-46 is <verdict>

      Examples:
        | voice | examination | verdict |
        | a record shows | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | no_breach_shown |
        | Italy says | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | indicated |
        | a record shows | the harm feared by Alma was not examined by Italy in any way | indicated |

  Rule: What the parties dispute and what nobody says

    @dispute
    Scenario: Word against word, on what the State must show
      Given Italy rejected the asylum claim of Alma on the merits
      And the applicant says that no appeal lay against the decision on the protection of Alma
      And Italy says that a court could review facts and law of the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apd13-46 is indicated
      And "asylum_appeal" is a hinge of apd13-46

    @dispute
    Scenario: A record of the appeal
      Given Italy rejected the asylum claim of Alma on the merits
      And the applicant says that no appeal lay against the decision on the protection of Alma
      And a record shows that a court could review facts and law of the decision on the protection of Alma
      When the case is checked
      Then apd13-46 is contested

    @unknown
    Scenario: Rejected, and nobody says which appeal lay
      Given Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd13-46 is undetermined
      And the question "Which appeal lay against the decision on protection?" is asked

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario Outline: States outside the recast
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And <state> rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd13-46 does not apply for Bo because "<state>"

      Examples:
        | state |
        | Denmark |
        | Ireland |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Italy rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd13-46 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Italy rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd13-46 does not apply for Bo

    @not_bound
    Scenario: In May 2013 there was no such duty
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2013-05-30
      And Italy rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd13-46 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: An application of 2014 stays under the first directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And Italy rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd13-46 does not apply for Bo

    @breach
    Scenario: An application of May 2026 stays under this directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-05-04
      And Italy rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then Italy's breach of apd13-46 is indicated for Bo
