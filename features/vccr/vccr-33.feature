Feature: Inviolability of consular archives (VCCR art 33)

  Background:
    Given Italy had official dealings with Kazakhstan on 31 May 2013

  Rule: Archives are inviolable

    @breach
    Scenario: Agents seized them
      Given the premises concerned are those of a consular post
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      When the case is checked
      Then Italy's breach of vccr-33 is indicated, resting on "archives-violated"

    @breach
    Scenario Outline: Others took them and the State let it be
      Given the premises concerned are those of a consular post
      And private persons took archives or documents of the mission or post
      And <what>
      When the case is checked
      Then Italy's breach of vccr-33 is indicated

      Examples:
        | what                                                                                        |
        | private persons whose act the authorities then endorsed entered the premises of the mission |
        | agents of the receiving State entered the premises of the mission                           |
        | the receiving State took no steps to protect or restore the mission                         |

    @unknown @twin
    Scenario Outline: Others took them, and what the State did is not said or not enough
      Given the premises concerned are those of a consular post
      And private persons took archives or documents of the mission or post
      And <what>
      When the case is checked
      Then vccr-33 is undetermined

      Examples:
        | what                                                             |
        | private persons entered the premises of the mission              |
        | the receiving State took steps to protect or restore the mission |

    @breach
    Scenario: The whole post was occupied, and the State endorsed it and did nothing
      Given the premises concerned are those of a consular post
      And the premises of the mission were attacked or occupied
      And private persons whose act the authorities then endorsed entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then Italy's breach of vccr-33 is indicated

    @unknown @twin
    Scenario Outline: Something less than that
      Given the premises concerned are those of a consular post
      And <intrusion>
      And <intruder>
      And <steps>
      When the case is checked
      Then vccr-33 is undetermined

      Examples:
        | intrusion                                                                                       | intruder                                                                                    | steps                                                               |
        | the premises of the mission were entered or searched, or things in them were seized or attached | private persons whose act the authorities then endorsed entered the premises of the mission | the receiving State took no steps to protect or restore the mission |
        | the premises of the mission were attacked or occupied                                           | private persons entered the premises of the mission                                         | the receiving State took no steps to protect or restore the mission |
        | the premises of the mission were attacked or occupied                                           | agents of the receiving State entered the premises of the mission                           | the receiving State took no steps to protect or restore the mission |
        | the premises of the mission were attacked or occupied                                           | private persons whose act the authorities then endorsed entered the premises of the mission | the receiving State took steps to protect or restore the mission    |

    @compliance
    Scenario: They were left alone
      Given the premises concerned are those of a consular post
      And nobody touched the archives and documents of the mission or post
      And the premises of the mission were attacked or occupied
      And private persons whose act the authorities then endorsed entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then vccr-33 is no_breach_shown

    @twin
    Scenario Outline: Papers of an embassy
      Given agents of the receiving State seized, searched or used archives or documents of the mission or post
      And <what>
      When the case is checked
      Then vccr-33 is undetermined

      Examples:
        | what                                                                   |
        | the premises concerned are claimed as the chancery of an embassy       |
        | the premises concerned are the private residence of a diplomatic agent |

    @unknown
    Scenario: Nobody speaks of the archives
      Given the premises concerned are those of a consular post
      When the case is checked
      Then vccr-33 is undetermined
      And the question "What happened to the archives and documents of the mission or post?" is asked

    @dispute
    Scenario: Two accounts
      Given the premises concerned are those of a consular post
      And Kazakhstan says that agents of the receiving State seized, searched or used archives or documents of the mission or post
      And Italy says that nobody touched the archives and documents of the mission or post
      When the case is checked
      Then vccr-33 is contested

    @twin
    Scenario: Nobody entered the premises, and the State stood by
      Given the premises concerned are those of a consular post
      And the premises of the mission were not entered
      And private persons whose act the authorities then endorsed entered the premises of the mission
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then vccr-33 is undetermined

    @dispute
    Scenario: Whether they are papers of a post is for the sending State to show
      Given Kazakhstan says that the premises concerned are those of a consular post
      And Italy denies that the premises concerned are those of a consular post
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      When the case is checked
      Then vccr-33 is contested

    @not_bound
    Scenario: A State that is not bound
      Given Israel had official dealings with Kazakhstan on 31 May 2013
      And the premises concerned are those of a consular post
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      When the case is checked
      Then vccr-33 does not apply because "not bound"

    @not_bound
    Scenario: A sending State that is not bound
      Given Italy had official dealings with Israel on 31 May 2013
      And the premises concerned are those of a consular post
      And agents of the receiving State seized, searched or used archives or documents of the mission or post
      When the case is checked
      Then vccr-33 does not apply because "not bound"
