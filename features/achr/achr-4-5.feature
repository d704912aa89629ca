Feature: No removal to a real risk to life or of ill-treatment (ACHR arts 4 and 5)

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: A real, foreseeable and personal risk

    @breach
    Scenario: Wanted in a State that ill-treats such detainees
      Given Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And the authorities of Bolivia were told of the political or risk profile of Alma
      When the case is checked
      Then Bolivia's breach of achr-4-5 is indicated, resting on "real-risk"

    @unknown
    Scenario: Nothing personal is said
      Given Alma fears torture or ill-treatment in Peru
      When the case is checked
      Then achr-4-5 is undetermined
      And achr-4-5 as it stands is no breach

    @compliance
    Scenario: The risk was examined with reasons and not accepted
      Given Alma fears torture or ill-treatment in Peru
      And two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma
      And Bolivia did not accept that Alma was in danger
      And the death penalty is abolished in Peru or not provided for the offence of Alma
      When the case is checked
      Then achr-4-5 is no_breach_shown

    @exception
    Scenario Outline: Assurances
      Given Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And the authorities of Bolivia were told of the political or risk profile of Alma
      And <what>
      And <how>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | what                                                                                             | how                                                                              | verdict         |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | visits or contacts to follow up the assurance were offered and not yet used      | no_breach_shown |
        | Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma | strong relations give both Peru and Bolivia an interest in keeping the assurance | no_breach_shown |
        | Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma | Peru has a long record of democracy, rule of law and kept promises               | no_breach_shown |
        | Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma | an independent body with private access to Alma follows up the assurance         | no_breach_shown |
        | Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma | diplomats follow up the assurance by regular visits to Alma                      | no_breach_shown |
        | Peru promised Bolivia lawful or humane treatment of Alma without named safeguards                | visits or contacts to follow up the assurance were offered and not yet used      | indicated       |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | no follow-up of the assurance was arranged                                       | indicated       |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | Peru did not keep earlier assurances                                             | indicated       |

    @exception
    Scenario: Assurances of somebody who broke them before
      Given Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And the authorities of Bolivia were told of the political or risk profile of Alma
      And Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma
      And visits or contacts to follow up the assurance were offered and not yet used
      And Peru did not keep earlier assurances
      When the case is checked
      Then Bolivia's breach of achr-4-5 is indicated

  Rule: The death penalty

    @breach
    Scenario Outline: A capital charge
      Given <what>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | what                                                                           | verdict      |
        | the offence or charge of Alma carries the death penalty in Peru                | indicated    |
        | the prosecution in Peru said that it would seek the death penalty for Alma     | indicated    |
        | Alma was sentenced to death in Peru                                            | indicated    |
        | the death penalty is abolished in Peru or not provided for the offence of Alma | undetermined |
        | a death sentence on Alma in Peru was later commuted                            | undetermined |

    @twin
    Scenario Outline: A capital charge, excluded by an assurance
      Given the offence or charge of Alma carries the death penalty in Peru
      And <what>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | what                                                                                                                | verdict      |
        | Peru promised, or a court there decided, that the death penalty would not be imposed on or carried out against Alma | undetermined |
        | Peru promised that the death penalty would not be sought for Alma                                                   | undetermined |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                                   | undetermined |
        | Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma                    | undetermined |
        | Peru promised only to pass on the wish of Bolivia that Alma be spared the death penalty                             | indicated    |
        | Peru promised Bolivia lawful or humane treatment of Alma without named safeguards                                   | indicated    |

    @dispute
    Scenario: Whether the offence carries death is for the applicant to show
      Given the applicant says that the offence or charge of Alma carries the death penalty in Peru
      And Bolivia says that the death penalty is abolished in Peru or not provided for the offence of Alma
      When the case is checked
      Then achr-4-5 is contested

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-4-5 does not apply for Bo because "not bound"
