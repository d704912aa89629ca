Feature: Silence towards those feared (Regulation (EU) 2024/1348 art 7)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 1 September 2026
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2026-07-15

  Rule: Nothing of the application is revealed, and nothing is asked in a way that reveals it

    @breach
    Scenario: The State feared was told
      Given the applicant says that the protection claim or the related whereabouts of Alma were made known to the State feared
      When the case is checked
      Then Italy's breach of apr24-7 is indicated, resting on "disclosed"

    @breach
    Scenario: The State feared was asked in a way that told it
      Given information on Alma was obtained from the State feared in a manner that told it of the application
      When the case is checked
      Then Italy's breach of apr24-7 is indicated, resting on "obtained-revealingly"

    @compliance
    Scenario Outline: Nothing was revealed
      Given neither the protection claim nor the related whereabouts of Alma were made known to the State feared
      And <inquiry>
      When the case is checked
      Then apr24-7 is no_breach_shown

      Examples:
        | inquiry                                                                                             |
        | information on Alma was obtained from the State feared without telling it of the application        |
        | no information on Alma was obtained from the State feared                                           |

    @unknown
    Scenario: Nobody speaks of it
      When the case is checked
      Then apr24-7 is undetermined

    @dispute
    Scenario: The State denies it
      Given the applicant says that the protection claim or the related whereabouts of Alma were made known to the State feared
      And Italy says that neither the protection claim nor the related whereabouts of Alma were made known to the State feared
      When the case is checked
      Then apr24-7 is contested
      And "claim_disclosed_to_feared_state" is a hinge of apr24-7

    @dispute
    Scenario: A bare assertion
      Given the applicant merely asserts that the protection claim or the related whereabouts of Alma were made known to the State feared
      When the case is checked
      Then apr24-7 is arguable

  Rule: The day of lodging decides

    @breach
    Scenario: Lodged on the first day
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And the lodging of the application of Bo for protection is dated 2026-06-12
      And an application for asylum or protection was lodged for Bo before removal
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then Italy's breach of apr24-7 is indicated for Bo

    @twin
    Scenario: Lodged on the day before stays under the Directive
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And the lodging of the application of Bo for protection is dated 2026-06-11
      And an application for asylum or protection was lodged for Bo before removal
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then apr24-7 is not_applicable for Bo

    @breach
    Scenario: Made and never lodged
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And Bo expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then Italy's breach of apr24-7 is indicated for Bo

    @unknown @twin
    Scenario: Nobody says when it was lodged
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then apr24-7 is undetermined for Bo
      And the question "When was the application lodged (lodging date)?" is asked

    @compliance
    Scenario: No application, so nothing to reveal
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then apr24-7 is not_applicable for Bo

    @not_bound
    Scenario: In 2013 there was no such rule
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then apr24-7 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: Denmark took no part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then apr24-7 does not apply for Bo because "Denmark"

    @twin
    Scenario: A citizen of the Union is no applicant in this sense
      Given Italy removed Bo, a national of France, to France on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      When the case is checked
      Then apr24-7 is not_applicable for Bo
