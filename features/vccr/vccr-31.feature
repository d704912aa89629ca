Feature: Inviolability and protection of consular premises (VCCR art 31)

  Background:
    Given Italy had official dealings with Kazakhstan on 31 May 2013

  Rule: Agents do not enter, and others are kept out

    @breach
    Scenario Outline: What breaches it
      Given the premises concerned are those of a consular post
      And the premises of the mission were attacked or occupied
      And <what>
      When the case is checked
      Then Italy's breach of vccr-31 is indicated, resting on "<why>"

      Examples:
        | what                                                                                        | why           |
        | agents of the receiving State entered the premises of the mission                           | entered       |
        | private persons whose act the authorities then endorsed entered the premises of the mission | entered       |
        | the receiving State took no steps to protect or restore the mission                         | not-protected |

    @breach
    Scenario: A search
      Given the premises concerned are those of a consular post
      And the premises of the mission were entered or searched, or things in them were seized or attached
      When the case is checked
      Then Italy's breach of vccr-31 is indicated, resting on "entered"

    @breach
    Scenario: Private persons entered and the State stood by
      Given the premises concerned are those of a consular post
      And the premises of the mission were entered or searched, or things in them were seized or attached
      And private persons entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then Italy's breach of vccr-31 is indicated, resting on "not-protected"

    @compliance @twin
    Scenario: Private persons entered and the State had taken steps
      Given the premises concerned are those of a consular post
      And the premises of the mission were entered or searched, or things in them were seized or attached
      And private persons entered the premises of the mission
      And the receiving State took steps to protect or restore the mission
      When the case is checked
      Then vccr-31 is no_breach_shown

    @compliance
    Scenario: Nobody entered
      Given the premises concerned are those of a consular post
      And the premises of the mission were not entered
      And the building was used as mission or residence
      When the case is checked
      Then vccr-31 is no_breach_shown

    @twin
    Scenario Outline: Premises of another kind
      Given the premises of the mission were entered or searched, or things in them were seized or attached
      And <what>
      When the case is checked
      Then vccr-31 is undetermined
      And vccr-31 as it stands is no breach

      Examples:
        | what                                                                   |
        | the premises concerned are claimed as the chancery of an embassy       |
        | the premises concerned are the private residence of a diplomatic agent |
        | the building was used as mission or residence                          |

    @twin
    Scenario: Premises that are private
      Given the premises concerned are those of a consular post
      And the premises of the mission were entered or searched, or things in them were seized or attached
      And the building was private
      When the case is checked
      Then vccr-31 is no_breach_shown

    @unknown
    Scenario: An attack, and nobody says by whom
      Given the premises concerned are those of a consular post
      And the premises of the mission were attacked or occupied
      When the case is checked
      Then vccr-31 is undetermined
      And the question "Who entered the premises?" is asked

    @unknown
    Scenario: Nothing is said of an entry
      Given the premises concerned are those of a consular post
      And the building was used as mission or residence
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then vccr-31 is undetermined

    @dispute
    Scenario: Two accounts
      Given the premises concerned are those of a consular post
      And the building was used as mission or residence
      And Kazakhstan says that the premises of the mission were entered or searched, or things in them were seized or attached
      And Italy says that the premises of the mission were not entered
      When the case is checked
      Then vccr-31 is contested

    @exception
    Scenario Outline: Consent and disaster
      Given the premises concerned are those of a consular post
      And the premises of the mission were entered or searched, or things in them were seized or attached
      And <what>
      When the case is checked
      Then vccr-31 is <verdict>

      Examples:
        | what                                                                                                                      | verdict         |
        | the head of the mission or post consented to the entry into the premises                                                  | no_breach_shown |
        | fire or another disaster called for prompt action on the premises of the mission or post and nobody objected to the entry | no_breach_shown |
        | the head of the mission or post did not consent to the entry into the premises                                            | indicated       |

    @breach @twin
    Scenario Outline: Entered, by whom
      Given the premises concerned are those of a consular post
      And the building was used as mission or residence
      And <who>
      When the case is checked
      Then vccr-31 is <verdict>

      Examples:
        | who                                                                                         | verdict      |
        | agents of the receiving State entered the premises of the mission                           | indicated    |
        | private persons whose act the authorities then endorsed entered the premises of the mission | indicated    |
        | private persons entered the premises of the mission                                         | undetermined |

    @dispute
    Scenario: Whether it was a building of the post is for the sending State to show
      Given the premises concerned are those of a consular post
      And agents of the receiving State entered the premises of the mission
      And Kazakhstan says that the building was used as mission or residence
      And Italy says that the building was private
      When the case is checked
      Then vccr-31 is contested

    @dispute
    Scenario: Whether the State stood by is for the sending State to show
      Given the premises concerned are those of a consular post
      And the premises of the mission were attacked or occupied
      And private persons entered the premises of the mission
      And Kazakhstan says that the receiving State took no steps to protect or restore the mission
      And Italy says that the receiving State took steps to protect or restore the mission
      When the case is checked
      Then vccr-31 is contested

    @not_bound
    Scenario: A State that is not bound
      Given Israel had official dealings with Kazakhstan on 31 May 2013
      And the premises concerned are those of a consular post
      And the premises of the mission were entered or searched, or things in them were seized or attached
      When the case is checked
      Then vccr-31 does not apply because "not bound"

    @not_bound
    Scenario: A sending State that is not bound
      Given Italy had official dealings with Israel on 31 May 2013
      And the premises concerned are those of a consular post
      And the premises of the mission were entered or searched, or things in them were seized or attached
      When the case is checked
      Then vccr-31 does not apply because "not bound"
