Feature: Legal information, assistance and counsel for applicants (Directive 2013/32/EU arts 19-22)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 3 March 2018
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2017-10-02

  Rule: Free information at first instance, on request

    @breach
    Scenario: Asked for and refused
      Given the applicant says that Alma asked for free legal and procedural information in the asylum procedure and did not get it
      When the case is checked
      Then Italy's breach of apd13-19-22 is indicated, resting on "no-free-information"

    @exception
    Scenario Outline: Legal assistance instead, or own means
      Given Alma asked for free legal and procedural information in the asylum procedure and did not get it
      And <reason>
      When the case is checked
      Then apd13-19-22 is undetermined
      And the exception "assistance-instead-or-own-means" stands

      Examples:
        | reason |
        | Alma was given free legal aid in the asylum procedure |
        | Alma was refused free legal aid in the asylum procedure because own means suffice |

    @exception @twin
    Scenario Outline: What is no reason to refuse information
      Given Alma asked for free legal and procedural information in the asylum procedure and did not get it
      And <reason>
      When the case is checked
      Then Italy's breach of apd13-19-22 is indicated, resting on "no-free-information"
      And the exception "assistance-instead-or-own-means" does not stand

      Examples:
        | reason |
        | Alma was refused free legal aid in the asylum procedure for lack of prospects |
        | Alma did not ask for free legal aid in the asylum procedure |
        | Alma was refused free legal aid for a stage of the asylum procedure for which the rules need not provide it |

  Rule: Free assistance on appeal

    @breach
    Scenario Outline: Refused on no ground that the rules name
      Given <decision>
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And the applicant says that Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects
      And <ground>
      When the case is checked
      Then Italy's breach of apd13-19-22 is indicated, resting on "no-free-aid"

      Examples:
        | decision | ground |
        | Italy rejected the asylum claim of Alma on the merits | Alma was refused free legal aid in the asylum procedure on no ground that the rules name |
        | Italy did not examine the asylum claim of Alma because it was late | Alma was given free legal and procedural information in the asylum procedure |

    @exception
    Scenario Outline: Refused on a ground that national law may name
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was given free legal and procedural information in the asylum procedure
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects
      And <ground>
      When the case is checked
      Then apd13-19-22 is no_breach_shown
      And the exception "permitted-ground" stands

      Examples:
        | ground |
        | Alma was refused free legal aid in the asylum procedure because own means suffice |
        | Alma was refused free legal aid for a stage of the asylum procedure for which the rules need not provide it |
        | Alma was refused free legal aid in the asylum procedure because the lawyer chosen is not one whom the law designates |

    @twin
    Scenario: Refused while there is no negative decision
      Given the asylum procedure of Alma in Italy is pending
      And Alma was given free legal and procedural information in the asylum procedure
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects
      When the case is checked
      Then apd13-19-22 is no_breach_shown

    @breach
    Scenario: For lack of prospects, and no court could look at it
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was refused free legal aid in the asylum procedure for lack of prospects
      And the applicant says that an authority refused Alma free legal aid in the asylum procedure and no court could review the refusal
      When the case is checked
      Then Italy's breach of apd13-19-22 is indicated, resting on "prospects-without-a-court"

    @compliance
    Scenario Outline: For lack of prospects, by a court or open to one, or before any decision
      Given <decision>
      And Alma did not ask for free legal and procedural information in the asylum procedure
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was refused free legal aid in the asylum procedure for lack of prospects
      And <review>
      When the case is checked
      Then apd13-19-22 is no_breach_shown

      Examples:
        | decision | review |
        | Italy rejected the asylum claim of Alma on the merits | a court refused Alma free legal aid in the asylum procedure |
        | Italy rejected the asylum claim of Alma on the merits | an authority refused Alma free legal aid in the asylum procedure and a court could review the refusal |
        | the asylum procedure of Alma in Italy is pending | an authority refused Alma free legal aid in the asylum procedure and no court could review the refusal |

    @compliance
    Scenario Outline: Given, or not asked for
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was given free legal and procedural information in the asylum procedure
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <aid>
      And an authority refused Alma free legal aid in the asylum procedure and no court could review the refusal
      When the case is checked
      Then apd13-19-22 is no_breach_shown

      Examples:
        | aid |
        | Alma was given free legal aid in the asylum procedure |
        | Alma did not ask for free legal aid in the asylum procedure |

  Rule: A lawyer can be consulted at all stages

    @breach
    Scenario: No access to a lawyer
      Given the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of apd13-19-22 is indicated, resting on "no-consultation"

    @dispute
    Scenario: Word against word, on what the State must show
      Given the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      And Italy says that Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of apd13-19-22 is indicated
      And "lawyer_access" is a hinge of apd13-19-22

    @dispute
    Scenario: A record of the lawyer's presence
      Given the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      And a record shows that Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd13-19-22 is contested

    @unknown
    Scenario: Nobody says what help there was
      When the case is checked
      Then apd13-19-22 is undetermined
      And the question "Was the person assisted by a lawyer?" is asked

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario Outline: States outside the recast
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd13-19-22 does not apply for Bo because "<state>"

      Examples:
        | state |
        | Denmark |
        | Ireland |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd13-19-22 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd13-19-22 does not apply for Bo

    @not_bound
    Scenario: In May 2013 there was no such duty
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2013-05-30
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd13-19-22 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: An application of 2014 stays under the first directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd13-19-22 does not apply for Bo

    @breach
    Scenario: An application of May 2026 stays under this directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-05-04
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of apd13-19-22 is indicated for Bo
