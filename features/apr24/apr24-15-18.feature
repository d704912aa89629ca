Feature: Legal counselling, assistance and counsel for applicants (Regulation (EU) 2024/1348 arts 15-19)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 1 September 2026
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2026-07-15

  Rule: Counsel, the file and the client within reach

    @breach
    Scenario Outline: Out of reach
      Given <missing>
      When the case is checked
      Then Italy's breach of apr24-15-18 is indicated, resting on "<element>"

      Examples:
        | missing                                                                                                           | element                     |
        | Alma had no access to a lawyer against the removal or in the asylum procedure                                     | no-consultation             |
        | counsel for Alma was refused access to the file on which the decision on protection rests, without safeguards     | file-withheld               |
        | counsellors were not admitted to the place where Alma was held                                                    | kept-out-of-closed-places   |

    @compliance
    Scenario Outline: Everything was given
      Given Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal counselling in the administrative asylum procedure
      And Alma was given free legal assistance on the appeal on protection
      And <file>
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then apr24-15-18 is no_breach_shown

      Examples:
        | file                                                                                                                                                  |
        | counsel for Alma had access to the file on which the decision on protection rests                                                                     |
        | counsel for Alma was refused a part of the file for security or a like reason, with that part open to the court and the defence secured               |

    @unknown @twin
    Scenario: All but the file
      Given Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal counselling in the administrative asylum procedure
      And Alma was given free legal assistance on the appeal on protection
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then apr24-15-18 is undetermined
      And the question "Had counsel access to the file on which the decision on protection rests?" is asked

    @unknown @twin
    Scenario: Limited access to the place
      Given the access of counsellors to the place where Alma was held was limited for a stated reason
      When the case is checked
      Then apr24-15-18 is undetermined

    @dispute
    Scenario Outline: What the State has to show (<element>)
      Given the applicant says that <claim>
      And Italy says that <answer>
      When the case is checked
      Then Italy's breach of apr24-15-18 is indicated, resting on "<element>"

      Examples:
        | element         | claim                                                                                      | answer                                                                                      |
        | no-consultation | Alma had no access to a lawyer against the removal or in the asylum procedure              | Alma was assisted by a lawyer against the removal or in the asylum procedure                |
        | no-counselling  | Alma was refused free legal counselling on no ground that the rules name                   | Alma was given free legal counselling in the administrative asylum procedure                |
        | no-appeal-aid   | Alma was refused free legal assistance on the appeal on protection on no ground that the rules name | Alma was given free legal assistance on the appeal on protection                   |

    @dispute
    Scenario: A record against her word
      Given the applicant says that Alma was refused free legal counselling on no ground that the rules name
      And a record shows that Alma was given free legal counselling in the administrative asylum procedure
      When the case is checked
      Then apr24-15-18 is contested
      And "free_legal_counselling" is a hinge of apr24-15-18

  Rule: Free legal counselling in the administrative procedure

    @breach
    Scenario: Refused on no named ground
      Given Alma was refused free legal counselling on no ground that the rules name
      When the case is checked
      Then Italy's breach of apr24-15-18 is indicated, resting on "no-counselling"

    @exception
    Scenario Outline: Given, not asked for or refused on a named ground
      Given <counselling>
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal assistance on the appeal on protection
      And counsel for Alma had access to the file on which the decision on protection rests
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then apr24-15-18 is no_breach_shown

      Examples:
        | counselling                                                                                                           |
        | Alma was given free legal counselling in the administrative asylum procedure                                          |
        | Alma did not ask for free legal counselling in the administrative asylum procedure                                    |
        | Alma was refused free legal counselling because a first subsequent application merely served to delay a removal       |
        | Alma was refused free legal counselling because the application was a second or further subsequent one                |
        | Alma was refused free legal counselling because counsel already assisted                                              |

    @unknown
    Scenario: Nobody speaks of it
      When the case is checked
      Then apr24-15-18 is undetermined
      And the question "Was free legal counselling given at first instance, and if not, on which ground was it refused?" is asked

  Rule: Free assistance on appeal

    @breach
    Scenario Outline: Refused on no named ground, or without a court
      Given <aid>
      When the case is checked
      Then Italy's breach of apr24-15-18 is indicated, resting on "<argument>"

      Examples:
        | aid                                                                                                                                          | argument                  |
        | Alma was refused free legal assistance on the appeal on protection on no ground that the rules name                                           | appeal-aid-refused        |
        | an authority refused Alma free legal assistance on the appeal on protection for lack of prospects or abuse, without a remedy before a court   | no-court-for-the-refusal  |

    @exception
    Scenario Outline: Given, not asked for or refused as the Regulation allows
      Given <aid>
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal counselling in the administrative asylum procedure
      And counsel for Alma had access to the file on which the decision on protection rests
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then apr24-15-18 is no_breach_shown

      Examples:
        | aid                                                                                                                                         |
        | Alma was given free legal assistance on the appeal on protection                                                                            |
        | Alma did not ask for free legal assistance on the appeal on protection                                                                      |
        | Alma was refused free legal assistance on the appeal on protection because own means suffice                                                |
        | a court refused Alma free legal assistance on the appeal on protection for lack of prospects or abuse                                       |
        | an authority refused Alma free legal assistance on the appeal on protection for lack of prospects or abuse, with a remedy before a court    |
        | Alma was refused free legal assistance on a second or further appeal on protection                                                          |
        | Alma was refused free legal assistance on the appeal on protection because counsel already assisted                                         |

  Rule: The day of lodging decides

    @twin
    Scenario: Lodged before 12 June 2026
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-06-11
      And Bo was refused free legal counselling on no ground that the rules name
      When the case is checked
      Then apr24-15-18 is not_applicable for Bo

    @compliance
    Scenario: No application
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apr24-15-18 is not_applicable for Bo

    @not_bound
    Scenario: In 2013
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apr24-15-18 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: Denmark took no part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apr24-15-18 does not apply for Bo because "Denmark"

    @twin
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of France, to France on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apr24-15-18 is not_applicable for Bo
