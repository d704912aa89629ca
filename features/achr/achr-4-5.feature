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
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                                   | indicated    |
        | Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma                    | indicated    |
        | Peru promised only to pass on the wish of Bolivia that Alma be spared the death penalty                             | indicated    |
        | Peru promised Bolivia lawful or humane treatment of Alma without named safeguards                                   | indicated    |

    @dispute
    Scenario: Whether the offence carries death is for the applicant to show
      Given the applicant says that the offence or charge of Alma carries the death penalty in Peru
      And Bolivia says that the death penalty is abolished in Peru or not provided for the offence of Alma
      When the case is checked
      Then achr-4-5 is contested

    @twin
    Scenario Outline: Carried out, to come, or given up
      Given the case is assessed on 1 March 2001
      And <status>
      And Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And the authorities of Bolivia were told of the political or risk profile of Alma
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | status                                                                                                  | verdict        |
        | Alma left or was evacuated to Peru without enforcement of an order                                      | indicated      |
        | the removal of Alma to Peru is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Peru is suspended for the time being                                             | indicated      |
        | the removal of Alma to Peru was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Peru lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Peru was ordered                                                                  | not_applicable |

    @twin
    Scenario Outline: What is feared
      Given Bolivia accepted that the harm feared by Alma was a danger
      And <what>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | what                                                                                                                       | verdict      |
        | Alma fears torture or ill-treatment in Peru                                                                                | indicated    |
        | Alma fears being killed in Peru                                                                                            | indicated    |
        | Alma fears sexual violence in Peru                                                                                         | indicated    |
        | Alma fears enforced disappearance in Peru                                                                                  | indicated    |
        | Alma fears bad detention or reception conditions in Peru                                                                   | indicated    |
        | Alma fears female genital mutilation in Peru                                                                               | indicated    |
        | reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma                | indicated    |
        | reports record torture or ill-treatment in custody in Peru of persons in the position of Alma                              | indicated    |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Peru of persons in the position of Alma | undetermined |
        | Alma fears extreme poverty or homelessness in Peru                                                                         | undetermined |
        | Alma fears the death penalty in Peru                                                                                       | undetermined |

    @twin
    Scenario Outline: How grave it is
      Given Bolivia accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Peru
      And <what>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | what                                                                                                                                     | verdict      |
        | the treatment that Alma fears is described as questioning, insults or a fine                                                             | undetermined |
        | the treatment that Alma fears is described as severe pain inflicted on purpose                                                           | indicated    |
        | the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose | indicated    |

    @twin
    Scenario: What became known only after the removal does not count
      Given Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And the authorities of Bolivia were told of the political or risk profile of Alma
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma, which became known to Bolivia on 2 June 2001
      When the case is checked
      Then achr-4-5 is undetermined

    @dispute
    Scenario: The danger is for the applicant to show
      Given Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And the authorities of Bolivia were told of the political or risk profile of Alma
      And the applicant says that reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And Bolivia says that no torture or ill-treatment in custody in Peru is reported for persons in the position of Alma
      When the case is checked
      Then achr-4-5 is contested

    @unknown
    Scenario: A bare assertion of a warrant
      Given Alma fears torture or ill-treatment in Peru
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And the authorities of Bolivia were told of the political or risk profile of Alma
      And the applicant merely asserts that Alma is sought in Peru under a warrant, search notice or remand order
      When the case is checked
      Then achr-4-5 is arguable

    @exception @twin
    Scenario Outline: Leaving of free choice
      Given Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And the authorities of Bolivia were told of the political or risk profile of Alma
      And <status>
      And the case is assessed on 1 March 2001
      And <choice>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | status                                                             | choice                                               | verdict         |
        | Alma left or was evacuated to Peru without enforcement of an order | Alma chose freely and with full information to leave | no_breach_shown |
        | Alma left or was evacuated to Peru without enforcement of an order | Alma agreed to leave under pressure                  | indicated       |
        | Alma left or was evacuated to Peru without enforcement of an order | Alma did not agree to leave                          | indicated       |
        | Alma has been removed, transferred or surrendered to Peru          | Alma chose freely and with full information to leave | indicated       |

    @exception @twin
    Scenario Outline: Assurances that fall short
      Given Alma fears torture or ill-treatment in Peru
      And Alma is sought in Peru under a warrant, search notice or remand order
      And reports describe torture or ill-treatment in custody in Peru as routine for persons in the position of Alma
      And the authorities of Bolivia were told of the political or risk profile of Alma
      And <what>
      And <how>
      When the case is checked
      Then achr-4-5 is indicated

      Examples:
        | what                                                                              | how                                                                                      |
        | Bolivia did not ask Peru for any assurance about Alma                             | visits or contacts to follow up the assurance were offered and not yet used              |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted | visits to Alma to follow up the assurance began weeks later or were not private          |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted | the government of Peru promised while reports show forces that it does not fully control |

    @unknown
    Scenario: A bare assertion of a capital charge
      Given the applicant merely asserts that the offence or charge of Alma carries the death penalty in Peru
      When the case is checked
      Then achr-4-5 is arguable

    @exception @twin
    Scenario Outline: Assurances on the treatment, and the death penalty left open
      Given <charge>
      And Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma
      And visits or contacts to follow up the assurance were offered and not yet used
      And <promise>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | charge                                                                         | promise                                                                                 | verdict         |
        | the offence or charge of Alma carries the death penalty in Peru                | there was no assurance against the death penalty for Alma                               | indicated       |
        | the offence or charge of Alma carries the death penalty in Peru                | Bolivia did not ask for an assurance against the death penalty for Alma                 | indicated       |
        | the offence or charge of Alma carries the death penalty in Peru                | Peru promised only to pass on the wish of Bolivia that Alma be spared the death penalty | indicated       |
        | the prosecution in Peru said that it would seek the death penalty for Alma     | there was no assurance against the death penalty for Alma                               | indicated       |
        | Alma was sentenced to death in Peru                                            | there was no assurance against the death penalty for Alma                               | indicated       |
        | the offence or charge of Alma carries the death penalty in Peru                | Peru promised that the death penalty would not be sought for Alma                       | no_breach_shown |
        | the death penalty is abolished in Peru or not provided for the offence of Alma | there was no assurance against the death penalty for Alma                               | no_breach_shown |

    @compliance @twin
    Scenario Outline: The risk was examined, and the death penalty
      Given Alma fears torture or ill-treatment in Peru
      And two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma
      And Bolivia did not accept that Alma was in danger
      And <what>
      When the case is checked
      Then achr-4-5 is <verdict>

      Examples:
        | what                                                | verdict         |
        | a death sentence on Alma in Peru was later commuted | no_breach_shown |
        | Alma was sentenced to death in Peru                 | indicated       |

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-4-5 does not apply for Bo because "not bound"
