Feature: Inviolability of the archives of a mission (VCDR art 24)

  Background:
    Given Italy had official dealings with Kazakhstan on 31 May 2013
    And the building was used as mission or residence

  Rule: Archives are inviolable

    @breach
    Scenario: Agents seized them
      Given agents of the receiving State seized, searched or used archives or documents of the mission or post
      When the case is checked
      Then Italy's breach of vcdr-24 is indicated, resting on "archives-violated"

    @breach
    Scenario Outline: Others took them and the State let it be
      Given private persons took archives or documents of the mission or post
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-24 is indicated

      Examples:
        | what                                                                                        |
        | private persons whose act the authorities then endorsed entered the premises of the mission |
        | agents of the receiving State entered the premises of the mission                           |
        | the receiving State took no steps to protect or restore the mission                         |

    @unknown @twin
    Scenario Outline: Others took them, and what the State did is not said or not enough
      Given private persons took archives or documents of the mission or post
      And <what>
      When the case is checked
      Then vcdr-24 is undetermined

      Examples:
        | what                                                             |
        | private persons entered the premises of the mission              |
        | the receiving State took steps to protect or restore the mission |

    @breach
    Scenario: The whole mission was occupied, and the State endorsed it and did nothing
      Given the premises of the mission were attacked or occupied
      And private persons whose act the authorities then endorsed entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then Italy's breach of vcdr-24 is indicated, resting on "archives-violated"

    @unknown @twin
    Scenario Outline: Something less than that
      Given <intrusion>
      And <intruder>
      And <steps>
      When the case is checked
      Then vcdr-24 is undetermined

      Examples:
        | intrusion                                                                                       | intruder                                                                                    | steps                                                               |
        | the premises of the mission were entered or searched, or things in them were seized or attached | private persons whose act the authorities then endorsed entered the premises of the mission | the receiving State took no steps to protect or restore the mission |
        | the premises of the mission were attacked or occupied                                           | private persons entered the premises of the mission                                         | the receiving State took no steps to protect or restore the mission |
        | the premises of the mission were attacked or occupied                                           | agents of the receiving State entered the premises of the mission                           | the receiving State took no steps to protect or restore the mission |
        | the premises of the mission were attacked or occupied                                           | private persons whose act the authorities then endorsed entered the premises of the mission | the receiving State took steps to protect or restore the mission    |

    @compliance
    Scenario: They were left alone
      Given nobody touched the archives and documents of the mission or post
      And the premises of the mission were attacked or occupied
      And private persons whose act the authorities then endorsed entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then vcdr-24 is no_breach_shown

    @twin
    Scenario: Papers in a building that is not the mission's
      Given Italy had official dealings with Kazakhstan on 1 June 2013
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And the building was private
      When the case is checked
      Then vcdr-24 is no_breach_shown

    @unknown
    Scenario: Nobody speaks of the archives
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      When the case is checked
      Then vcdr-24 is undetermined
      And the question "What happened to the archives and documents of the mission or post?" is asked

    @dispute
    Scenario: Two accounts
      Given Kazakhstan says that agents of the receiving State seized, searched or used archives or documents of the mission or post
      And Italy says that nobody touched the archives and documents of the mission or post
      When the case is checked
      Then vcdr-24 is contested

    @twin
    Scenario: Nobody entered the premises, and the State stood by
      Given the premises of the mission were not entered
      And private persons whose act the authorities then endorsed entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then vcdr-24 is undetermined

    @dispute
    Scenario: Whether they are papers of a mission is for the sending State to show
      Given Italy had official dealings with Kazakhstan on 1 June 2013
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And Kazakhstan says that the building was used as mission or residence
      And Italy says that the building was private
      When the case is checked
      Then vcdr-24 is contested

    @twin
    Scenario Outline: What shows that they are papers of a mission
      Given Italy had official dealings with Kazakhstan on 1 June 2013
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And <what>
      When the case is checked
      Then vcdr-24 is <verdict>

      Examples:
        | what                                                                    | verdict         |
        | the receiving State accredited or accepted the person or premises       | indicated       |
        | the building was used as mission or residence                           | indicated       |
        | the building was claimed for the mission and not yet used               | no_breach_shown |
        | the receiving State objected to the claimed status within days or weeks | no_breach_shown |
        | the receiving State did not react to the claimed status                 | undetermined    |

    @exception @twin
    Scenario Outline: A building not in use, and how the State reacted
      Given Italy had official dealings with Kazakhstan on 1 June 2013
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And the building was private
      And <what>
      When the case is checked
      Then vcdr-24 is <verdict>

      Examples:
        | what                                                                    | verdict         |
        | the receiving State accredited or accepted the person or premises       | indicated       |
        | the receiving State objected to the claimed status within days or weeks | no_breach_shown |
        | the receiving State did not react to the claimed status                 | no_breach_shown |

    @dispute
    Scenario: Whether the State had accepted it is for the sending State to show
      Given Italy had official dealings with Kazakhstan on 1 June 2013
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And the building was private
      And Kazakhstan says that the receiving State accredited or accepted the person or premises
      And Italy says that the receiving State did not react to the claimed status
      When the case is checked
      Then vcdr-24 on the weighed view is false

    @exception @twin
    Scenario Outline: An arbitrary objection, and the use of the building
      Given Italy had official dealings with Kazakhstan on 1 June 2013
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And the receiving State objected to the claimed status within days or weeks
      And the receiving State gave no reasons for its objection or changed its position
      And <use>
      When the case is checked
      Then vcdr-24 is <verdict>

      Examples:
        | use                                                       | verdict         |
        | the building was used as mission or residence             | indicated       |
        | the building was private                                  | no_breach_shown |
        | the building was claimed for the mission and not yet used | no_breach_shown |

    @unknown @twin
    Scenario: An arbitrary objection, and nobody says how the building was used
      Given Italy had official dealings with Kazakhstan on 1 June 2013
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And the receiving State objected to the claimed status within days or weeks
      And the receiving State gave no reasons for its objection or changed its position
      When the case is checked
      Then vcdr-24 is undetermined

    @not_bound
    Scenario: A State that is not bound
      Given Palau had official dealings with Kazakhstan on 31 May 1994
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And the building was used as mission or residence
      When the case is checked
      Then vcdr-24 does not apply because "not bound"

    @not_bound
    Scenario: A sending State that is not bound
      Given Italy had official dealings with Palau on 31 May 1994
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      And the building was used as mission or residence
      When the case is checked
      Then vcdr-24 does not apply because "not bound"
