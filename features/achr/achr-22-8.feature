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
      Then Bolivia's breach of achr-22-8 is indicated, resting on "danger-invoked" and "removed-unexamined"

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

    @twin
    Scenario Outline: Carried out, to come, or given up
      Given the case is assessed on 1 March 2001
      And <status>
      And Alma expressed a wish to seek asylum or a fear of return
      And the harm feared by Alma was not examined by Bolivia in any way
      When the case is checked
      Then achr-22-8 is <verdict>

      Examples:
        | status                                                                                                  | verdict        |
        | Alma left or was evacuated to Peru without enforcement of an order                                      | indicated      |
        | the removal of Alma to Peru is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Peru is suspended for the time being                                             | indicated      |
        | the removal of Alma to Peru was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Peru lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Peru was ordered                                                                  | not_applicable |

    @breach @twin
    Scenario Outline: What counts as invoking a danger
      Given the harm feared by Alma was not examined by Bolivia in any way
      And <what>
      When the case is checked
      Then achr-22-8 is <verdict>

      Examples:
        | what                                                                                  | verdict      |
        | Alma told others, and not the authorities of Bolivia, of a fear of return             | undetermined |
        | another State had given Alma subsidiary or humanitarian protection before the measure | undetermined |

    @dispute
    Scenario: Whether the danger was invoked is for the applicant to show
      Given the applicant says that Alma expressed a wish to seek asylum or a fear of return
      And Bolivia says that Alma did not express a wish to seek asylum or a fear of return
      And the harm feared by Alma was not examined by Bolivia in any way
      When the case is checked
      Then achr-22-8 is contested

    @twin
    Scenario Outline: Handled or looked at in some way
      Given Alma expressed a wish to seek asylum or a fear of return
      And <what>
      When the case is checked
      Then achr-22-8 is undetermined

      Examples:
        | what                                                                   |
        | the asylum procedure of Alma in Bolivia is pending                     |
        | the authority that heard the wish of Alma for protection passed it on  |
        | Alma was neither identified nor interviewed nor heard before removal   |
        | there was no decision on the removal of Alma                           |
        | Bolivia examined one ground of the harm feared by Alma and not another |

    @twin
    Scenario Outline: Heard, or not decided
      Given Alma expressed a wish to seek asylum or a fear of return
      And <heard>
      And <decision>
      When the case is checked
      Then achr-22-8 is undetermined

      Examples:
        | heard                                                                | decision                                                |
        | Alma was interviewed on the personal situation before removal        | there was no decision on the removal of Alma            |
        | Alma was neither identified nor interviewed nor heard before removal | the removal of Alma was decided with individual reasons |

    @twin
    Scenario: One ground examined, and the wish not passed on
      Given Alma expressed a wish to seek asylum or a fear of return
      And Bolivia examined one ground of the harm feared by Alma and not another
      And the authority that heard the wish of Alma for protection neither received it nor passed it on
      When the case is checked
      Then achr-22-8 is indicated

    @breach @twin
    Scenario Outline: How the danger shows
      Given <a>
      And <b>
      When the case is checked
      Then achr-22-8 is <verdict>

      Examples:
        | a                                                                              | b                                                                                             | verdict      |
        | agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past | the authorities of Bolivia were told of the political or risk profile of Alma                 | indicated    |
        | Alma is sought in Peru under a warrant, search notice or remand order          | reports record torture or ill-treatment in custody in Peru of persons in the position of Alma | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure    | the authorities of Bolivia were told of the political or risk profile of Alma                 | indicated    |
        | Alma is sought in Peru under a warrant, search notice or remand order          | the authorities of Bolivia were told of the political or risk profile of Alma                 | undetermined |

    @exception @twin
    Scenario Outline: Past torture, and what the authorities made of it
      Given agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past
      And <reasons>
      And <finding>
      And <other>
      When the case is checked
      Then achr-22-8 is <verdict>

      Examples:
        | reasons                                                                                | finding                                                                       | other                                                                                              | verdict         |
        | two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma    | Bolivia did not accept that Alma was in danger                                | the authorities of Bolivia were told of the political or risk profile of Alma                      | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia did not accept that Alma was in danger                                | the authorities of Bolivia were told of the political or risk profile of Alma                      | no_breach_shown |
        | Bolivia examined the harm feared by Alma again after a first decision was annulled     | Bolivia did not accept that Alma was in danger                                | the authorities of Bolivia were told of the political or risk profile of Alma                      | no_breach_shown |
        | Bolivia examined one ground of the harm feared by Alma and not another                 | Bolivia did not accept that Alma was in danger                                | the authorities of Bolivia were told of the political or risk profile of Alma                      | indicated       |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia accepted that the harm feared by Alma was a danger                    | the authorities of Bolivia were told of the political or risk profile of Alma                      | indicated       |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | the authorities of Bolivia were told of the political or risk profile of Alma | the authorities of Bolivia were told of the political or risk profile of Alma                      | indicated       |
        | Bolivia did not accept that Alma was in danger                                         | the authorities of Bolivia were told of the political or risk profile of Alma | the authorities of Bolivia were told of the political or risk profile of Alma                      | indicated       |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia did not accept that Alma was in danger                                | Alma could not submit reasons against removal at all                                               | indicated       |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia did not accept that Alma was in danger                                | Alma could submit reasons against removal only afterwards                                          | indicated       |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia did not accept that Alma was in danger                                | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply  | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia did not accept that Alma was in danger                                | officials of Bolivia withheld known facts from the judge or authority that decided on Alma         | indicated       |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia did not accept that Alma was in danger                                | officials of Bolivia did not withhold known facts from the judge or authority that decided on Alma | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma | Bolivia did not accept that Alma was in danger                                | another State had recognised Alma as a refugee before the measure                                  | indicated       |

    @twin
    Scenario: What became known only after the removal does not count
      Given agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past, which became known to Bolivia on 2 June 2001
      When the case is checked
      Then achr-22-8 is undetermined

    @dispute
    Scenario: The danger is for the applicant to show
      Given the applicant says that agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past
      And Bolivia says that no past ill-treatment of Alma by agents of Peru is claimed or supported by any material
      When the case is checked
      Then achr-22-8 is contested

    @exception @twin
    Scenario Outline: Assurances, and what they need
      Given agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past
      And <what>
      And <how>
      When the case is checked
      Then achr-22-8 is <verdict>

      Examples:
        | what                                                                                             | how                                                                                      | verdict      |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | visits or contacts to follow up the assurance were offered and not yet used              | undetermined |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | an independent body with private access to Alma follows up the assurance                 | undetermined |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | diplomats follow up the assurance by regular visits to Alma                              | undetermined |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | Peru has a long record of democracy, rule of law and kept promises                       | undetermined |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | strong relations give both Peru and Bolivia an interest in keeping the assurance         | undetermined |
        | Peru and Bolivia negotiated a memorandum or notes with named safeguards and a procedure for Alma | visits or contacts to follow up the assurance were offered and not yet used              | undetermined |
        | Bolivia did not ask Peru for any assurance about Alma                                            | visits or contacts to follow up the assurance were offered and not yet used              | indicated    |
        | Peru promised Bolivia lawful or humane treatment of Alma without named safeguards                | visits or contacts to follow up the assurance were offered and not yet used              | indicated    |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | visits to Alma to follow up the assurance began weeks later or were not private          | indicated    |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | the government of Peru promised while reports show forces that it does not fully control | indicated    |
        | Peru gave Bolivia a promise that names Alma and the treatment excluded or granted                | the authorities of Bolivia were told of the political or risk profile of Alma            | indicated    |
        | visits or contacts to follow up the assurance were offered and not yet used                      | the authorities of Bolivia were told of the political or risk profile of Alma            | indicated    |

    @exception @twin
    Scenario: Assurances do not answer that nobody examined the danger
      Given Alma expressed a wish to seek asylum or a fear of return
      And the harm feared by Alma was not examined by Bolivia in any way
      And Peru gave Bolivia a promise that names Alma and the treatment excluded or granted
      And visits or contacts to follow up the assurance were offered and not yet used
      When the case is checked
      Then achr-22-8 is indicated

    @unknown
    Scenario: A bare assertion of past torture
      Given the applicant merely asserts that agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past
      When the case is checked
      Then achr-22-8 is arguable

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-22-8 does not apply for Bo because "not bound"
