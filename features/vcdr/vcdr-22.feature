Feature: Inviolability and protection of the premises of a mission (VCDR art 22)

  Background:
    Given Italy had official dealings with Kazakhstan on 31 May 2013

  Rule: Agents do not enter, and others are kept out

    @breach
    Scenario Outline: What breaches it
      Given the premises of the mission were attacked or occupied
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-22 is indicated, resting on "<why>"

      Examples:
        | what                                                                                        | why           |
        | agents of the receiving State entered the premises of the mission                           | entered       |
        | private persons whose act the authorities then endorsed entered the premises of the mission | entered       |
        | the receiving State took no steps to protect or restore the mission                         | not-protected |

    @breach
    Scenario: A search
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      When the case is checked
      Then Italy's breach of vcdr-22 is indicated, resting on "entered"

    @breach
    Scenario: Private persons entered and the State stood by
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And private persons entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then Italy's breach of vcdr-22 is indicated, resting on "not-protected"

    @compliance @twin
    Scenario: Private persons entered and the State had taken steps
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And private persons entered the premises of the mission
      And the receiving State took steps to protect or restore the mission
      When the case is checked
      Then vcdr-22 is no_breach_shown

    @unknown
    Scenario: An attack, and nobody says by whom or what was done
      Given the premises of the mission were attacked or occupied
      When the case is checked
      Then vcdr-22 is undetermined
      And vcdr-22 as it stands is no breach
      And the question "Who entered the premises?" is asked

    @unknown @twin
    Scenario: Private persons attacked, and nobody says what was done
      Given the premises of the mission were attacked or occupied
      And private persons entered the premises of the mission
      When the case is checked
      Then vcdr-22 is undetermined
      And vcdr-22 as it stands is no breach

    @compliance
    Scenario: Nobody entered
      Given the premises of the mission were not entered
      And the building was used as mission or residence
      When the case is checked
      Then vcdr-22 is no_breach_shown

    @dispute
    Scenario: Whether agents entered is for the sending State to show
      Given Kazakhstan says that the premises of the mission were entered or searched, or things in them were seized or attached
      And Italy says that the premises of the mission were not entered
      And the building was used as mission or residence
      When the case is checked
      Then vcdr-22 is contested

    @exception
    Scenario Outline: Consent
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And <what>
      When the case is checked
      Then vcdr-22 is <verdict>

      Examples:
        | what                                                                                                                      | verdict         |
        | the head of the mission or post consented to the entry into the premises                                                  | no_breach_shown |
        | the head of the mission or post did not consent to the entry into the premises                                            | indicated       |
        | fire or another disaster called for prompt action on the premises of the mission or post and nobody objected to the entry | indicated       |

  Rule: The building must be of the mission

    @twin
    Scenario Outline: Status of the building
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And <what>
      When the case is checked
      Then vcdr-22 is <verdict>

      Examples:
        | what                                                                    | verdict         |
        | the receiving State accredited or accepted the person or premises       | indicated       |
        | the receiving State objected to the claimed status within days or weeks | no_breach_shown |
        | the receiving State objected to the claimed status only later           | indicated       |
        | the receiving State did not react to the claimed status                 | indicated       |
        | the building was used as mission or residence                           | indicated       |
        | the building was claimed for the mission and not yet used               | no_breach_shown |
        | the building was private                                                | no_breach_shown |

    @twin
    Scenario Outline: A timely objection to a building that came into use
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And the building was used as mission or residence
      And the receiving State objected to the claimed status within days or weeks
      And <what>
      When the case is checked
      Then vcdr-22 is <verdict>

      Examples:
        | what                                                                          | verdict         |
        | the receiving State gave reasons for its objection and kept to them           | no_breach_shown |
        | the receiving State gave no reasons for its objection or changed its position | indicated       |

    @twin
    Scenario Outline: Accepted before it was used
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And the receiving State accredited or accepted the person or premises
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-22 is indicated

      Examples:
        | what                                                      |
        | the building was claimed for the mission and not yet used |
        | the building was private                                  |

    @dispute
    Scenario: Whether the objection was arbitrary is for the sending State to show
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And the receiving State objected to the claimed status within days or weeks
      And Kazakhstan says that the receiving State gave no reasons for its objection or changed its position
      And Italy says that the receiving State gave reasons for its objection and kept to them
      When the case is checked
      Then vcdr-22 is contested

    @unknown
    Scenario: Accepted premises, and nobody says that they were entered
      Given the receiving State accredited or accepted the person or premises
      When the case is checked
      Then vcdr-22 is undetermined

    @unknown
    Scenario: Premises in use, and nobody says that they were entered
      Given the building was used as mission or residence
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then vcdr-22 is undetermined

    @breach @twin
    Scenario Outline: Entered, by whom
      Given the building was used as mission or residence
      And <who>
      When the case is checked
      Then vcdr-22 is <verdict>

      Examples:
        | who                                                                                         | verdict      |
        | agents of the receiving State entered the premises of the mission                           | indicated    |
        | private persons whose act the authorities then endorsed entered the premises of the mission | indicated    |
        | private persons entered the premises of the mission                                         | undetermined |

    @dispute
    Scenario: Whether it was a building of the mission is for the sending State to show
      Given agents of the receiving State entered the premises of the mission
      And Kazakhstan says that the building was used as mission or residence
      And Italy says that the building was private
      When the case is checked
      Then vcdr-22 is contested

    @dispute
    Scenario: Whether the State stood by is for the sending State to show
      Given the premises of the mission were attacked or occupied
      And private persons entered the premises of the mission
      And Kazakhstan says that the receiving State took no steps to protect or restore the mission
      And Italy says that the receiving State took steps to protect or restore the mission
      When the case is checked
      Then vcdr-22 is contested

    @not_bound
    Scenario: A State that is not bound
      Given Palau had official dealings with Kazakhstan on 31 May 1994
      And the premises of the mission were entered or searched, or things in them were seized or attached
      When the case is checked
      Then vcdr-22 does not apply because "not bound"

    @not_bound
    Scenario: A sending State that is not bound
      Given Italy had official dealings with Palau on 31 May 1994
      And the premises of the mission were entered or searched, or things in them were seized or attached
      When the case is checked
      Then vcdr-22 does not apply because "not bound"
