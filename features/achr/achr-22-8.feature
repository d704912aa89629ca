Feature: No return to a danger to life or personal freedom (ACHR art 22(8))

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: A danger that is invoked is examined

    @breach
    Scenario Outline: Removed without an examination
      Given Alma expressed a wish to seek asylum or a fear of return
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-22-8 is indicated, resting on "danger-invoked" and "removed-unexamined"

      Examples:
        | what                                                                                                      |
        | the harm feared by Alma was not examined by Bolivia in any way                                            |
        | Bolivia did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground |
        | Bolivia applied a presumption or list to the harm feared by Alma without an individual look               |
        | Bolivia rejected the asylum claim of Alma in a summary procedure within hours or days                     |
        | there was no asylum procedure for Alma in Bolivia                                                         |
        | the authority that heard the wish of Alma for protection neither received it nor passed it on             |
        | the wish of Alma for asylum was not registered or not passed to the competent authority                   |
        | Alma was removed before the first decision on the application for protection                              |

    @breach
    Scenario Outline: How a danger is invoked
      Given the harm feared by Alma was not examined by Bolivia in any way
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-22-8 is indicated, resting on "removed-unexamined"

      Examples:
        | what                                                                            |
        | Alma expressed a wish to seek asylum or a fear of return                        |
        | an application for asylum or protection was lodged for Alma before removal      |
        | Alma told the authorities of Bolivia in words of a fear of return               |
        | Bolivia had recognised Alma as a refugee or protected person before the measure |
        | another State had recognised Alma as a refugee before the measure               |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure     |

    @breach
    Scenario Outline: Neither heard nor given a decision
      Given Alma expressed a wish to seek asylum or a fear of return
      And <heard>
      And <decision>
      When the case is checked
      Then Bolivia's breach of achr-22-8 is indicated

      Examples:
        | heard                                                                | decision                                                         |
        | Alma was neither identified nor interviewed nor heard before removal | there was no decision on the removal of Alma                     |
        | Alma went through an identity check only before removal              | the removal of Alma was ordered in identical or standard wording |

    @compliance
    Scenario Outline: The danger was examined with reasons and not accepted
      Given Alma expressed a wish to seek asylum or a fear of return
      And Bolivia did not accept that Alma was in danger
      And <what>
      When the case is checked
      Then achr-22-8 is no_breach_shown

      Examples:
        | what                                                                                   |
        | two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma    |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma |
        | Bolivia examined the harm feared by Alma again after a first decision was annulled     |

    @unknown
    Scenario: Nobody says whether it was examined
      Given Alma expressed a wish to seek asylum or a fear of return
      When the case is checked
      Then achr-22-8 is undetermined

    @dispute
    Scenario: Whether it was examined is for the State to show
      Given Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the harm feared by Alma was not examined by Bolivia in any way
      And Bolivia says that one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma
      When the case is checked
      Then achr-22-8 is indicated

  Rule: The danger itself

    @breach
    Scenario: A recognised refugee
      Given another State had recognised Alma as a refugee before the measure
      When the case is checked
      Then Bolivia's breach of achr-22-8 is indicated, resting on "in-danger"

    @twin
    Scenario: A national
      Given Bolivia removed Bo, a national of Bolivia, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-22-8 does not apply for Bo

    @exception
    Scenario: Assurances answer the danger
      Given another State had recognised Alma as a refugee before the measure
      And Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma
      And visits or contacts to follow up the assurance were offered and not yet used
      When the case is checked
      Then the exception "assurances" stands

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-22-8 does not apply for Bo because "not bound"
