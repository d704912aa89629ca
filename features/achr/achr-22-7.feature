Feature: Right to seek and be granted asylum (ACHR art 22(7))

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: The claim is received and examined in a fair procedure

    @breach
    Scenario Outline: What a fair procedure is not
      Given Alma expressed a wish to seek asylum or a fear of return
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-22-7 is indicated, resting on "no-fair-procedure"

      Examples:
        | what                                                                                                      |
        | the wish of Alma for asylum was not registered or not passed to the competent authority                   |
        | the authority that heard the wish of Alma for protection neither received it nor passed it on             |
        | there was no asylum procedure for Alma in Bolivia                                                         |
        | Bolivia rejected the asylum claim of Alma in a summary procedure within hours or days                     |
        | the harm feared by Alma was not examined by Bolivia in any way                                            |
        | Bolivia did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground |
        | Bolivia applied a presumption or list to the harm feared by Alma without an individual look               |
        | Alma was removed before the first decision on the application for protection                              |
        | the personal interview with Alma was not held and no ground was named                                     |
        | Alma was neither identified nor interviewed nor heard before removal                                      |
        | Alma went through an identity check only before removal                                                   |
        | Alma was removed before an appeal could be lodged or decided                                              |
        | no appeal lay against the decision on the protection of Alma                                              |

    @compliance
    Scenario Outline: Examined with reasons and open to review
      Given Alma expressed a wish to seek asylum or a fear of return
      And two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And <what>
      When the case is checked
      Then achr-22-7 is no_breach_shown

      Examples:
        | what                                                                                      |
        | a court looked at the merits of the measure against Alma with evidence open to both sides |
        | Bolivia rejected the asylum claim of Alma on the merits                                   |

    @compliance
    Scenario: Protection was granted
      Given Bolivia granted asylum or protection to Alma
      When the case is checked
      Then achr-22-7 is no_breach_shown

    @compliance
    Scenario: Nobody asked for protection
      Given Alma did not express a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then achr-22-7 is no_breach_shown

    @twin
    Scenario: Nobody asked in so many words, and a fear was voiced
      Given Alma did not express a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And Alma told the authorities of Bolivia in words of a fear of return
      And the personal interview with Alma was not held and no ground was named
      When the case is checked
      Then Bolivia's breach of achr-22-7 is indicated

    @unknown
    Scenario: Nobody says what came of it
      Given Alma expressed a wish to seek asylum or a fear of return
      When the case is checked
      Then achr-22-7 is undetermined

    @dispute
    Scenario: The procedure is for the State to show
      Given Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the personal interview with Alma was not held and no ground was named
      And Bolivia says that a personal interview was held with Alma on the application for protection
      When the case is checked
      Then achr-22-7 is indicated

    @exception
    Scenario: Asylum in an embassy
      Given Alma expressed a wish to seek asylum or a fear of return
      And the personal interview with Alma was not held and no ground was named
      And Alma was in another State where agents of Bolivia were present without holding Alma
      When the case is checked
      Then the exception "embassy" stands
      And achr-22-7 is no_breach_shown

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-22-7 does not apply for Bo because "not bound"
