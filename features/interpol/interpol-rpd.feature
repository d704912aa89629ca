Feature: Duties of a National Central Bureau that sends data or requests (Interpol Rules on the Processing of Data)

  Background:
    Given Kazakhstan had official dealings with Italy on 31 May 2013
    And the requesting State used messages between national Interpol offices

  Rule: A request for arrest has a judicial basis against the person

    @breach
    Scenario Outline: The basis of a request for arrest
      Given the requesting State used Interpol channels to have a person arrested for extradition
      And the requesting State used an Interpol notice
      And Italy says that the Interpol request rested on <basis>
      When the case is checked
      Then interpol-rpd is <verdict>

      Examples:
        | basis                                                                       | verdict      |
        | no warrant or judgment against the person it concerned                      | indicated    |
        | a warrant or judgment for a political, military, religious or racial matter | indicated    |
        | a warrant or judgment for an ordinary offence                               | undetermined |

    @breach @twin
    Scenario Outline: The channel of a request for arrest without a warrant
      Given Kazakhstan had official dealings with France on 31 May 2013
      And the requesting State used <channel>
      And the requesting State used Interpol channels to have a person arrested for extradition
      And the Interpol request rested on no warrant or judgment against the person it concerned
      When the case is checked
      Then interpol-rpd is <verdict>

      Examples:
        | channel                                    | verdict      |
        | an Interpol notice                         | indicated    |
        | an Interpol diffusion                      | indicated    |
        | messages between national Interpol offices | undetermined |

    @breach
    Scenario: A warrant for a political matter is no basis for a request for arrest
      Given the requesting State used Interpol channels to have a person arrested for extradition
      And the requesting State used an Interpol notice
      And Italy says that the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      When the case is checked
      Then Kazakhstan's breach of interpol-rpd is indicated, resting on "no-judicial-basis" and "against-the-constitution"

    @unknown @twin
    Scenario: No warrant, and no arrest was asked for
      Given the requesting State used Interpol channels to find a person
      And the requesting State used an Interpol notice
      And the Interpol request rested on no warrant or judgment against the person it concerned
      When the case is checked
      Then interpol-rpd is undetermined

    @dispute
    Scenario: A tie on the warrant goes against the State that must have it
      Given the requesting State used Interpol channels to have a person arrested for extradition
      And the requesting State used an Interpol diffusion
      And Italy says that the Interpol request rested on no warrant or judgment against the person it concerned
      And Kazakhstan says that the Interpol request rested on a warrant or judgment for an ordinary offence
      When the case is checked
      Then Kazakhstan's breach of interpol-rpd is indicated, resting on "no-judicial-basis"

  Rule: The purpose is one of police cooperation

    @breach
    Scenario: To put pressure on a relative
      Given Italy says that the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then Kazakhstan's breach of interpol-rpd is indicated, resting on "wrong-purpose" and "pressure"

    @breach
    Scenario: To have relatives deported
      Given Italy says that the requesting State used Interpol channels to obtain a deportation
      And the requesting State addressed Interpol about relatives of the wanted person
      When the case is checked
      Then Kazakhstan's breach of interpol-rpd is indicated, resting on "deportation-of-relatives"

    @exception
    Scenario: The relatives were themselves sought for an ordinary offence
      Given Italy says that the requesting State used Interpol channels to obtain a deportation
      And the requesting State addressed Interpol about relatives of the wanted person
      And a record shows that the Interpol request rested on a warrant or judgment for an ordinary offence
      When the case is checked
      Then the exception "sought-for-an-offence" stands
      And interpol-rpd is undetermined

    @exception @twin
    Scenario: They were sought for nothing
      Given Italy says that the requesting State used Interpol channels to obtain a deportation
      And the requesting State addressed Interpol about relatives of the wanted person
      And the Interpol request rested on no warrant or judgment against the person it concerned
      When the case is checked
      Then Kazakhstan's breach of interpol-rpd is indicated
      And the exception "sought-for-an-offence" does not stand

    @exception @twin
    Scenario: They were sought for a political matter
      Given Italy says that the requesting State used Interpol channels to obtain a deportation
      And the requesting State addressed Interpol about relatives of the wanted person
      And the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      When the case is checked
      Then Kazakhstan's breach of interpol-rpd is indicated, resting on "deportation-of-relatives"
      And the exception "sought-for-an-offence" does not stand

    @unknown @twin
    Scenario Outline: Other purposes and persons
      Given the requesting State addressed Interpol about <persons>
      And the requesting State used Interpol channels to <aim>
      When the case is checked
      Then interpol-rpd is undetermined

      Examples:
        | persons                        | aim                                    |
        | the wanted person              | obtain a deportation                   |
        | relatives of the wanted person | find a person                          |
        | relatives of the wanted person | have a person arrested for extradition |
        | relatives of the wanted person | have documents checked                 |

    @dispute
    Scenario: Word against word on the relatives
      Given Italy says that the requesting State used Interpol channels to obtain a deportation
      And Italy says that the requesting State addressed Interpol about relatives of the wanted person
      And Kazakhstan denies that the requesting State addressed Interpol about relatives of the wanted person
      When the case is checked
      Then interpol-rpd is contested
      And "interpol_persons" is a hinge of interpol-rpd

  Rule: Data are accurate

    @breach
    Scenario Outline: The issuing authority contradicts the data
      Given Italy says that the authority that issued the document or record contradicts the data sent through Interpol
      And <about>
      When the case is checked
      Then interpol-rpd is <verdict>

      Examples:
        | about                                                                                         | verdict      |
        | the requesting State addressed Interpol about relatives of the wanted person                  | indicated    |
        | the data sent through Interpol that turned out wrong concerned the wanted person              | indicated    |
        | the requesting State addressed Interpol about the wanted person                               | undetermined |
        | the requesting State used Interpol channels to find a person                                  | undetermined |
        | the data sent through Interpol that turned out wrong concerned relatives of the wanted person | undetermined |

    @unknown @twin
    Scenario Outline: Data that were confirmed, or that nobody checked
      Given the requesting State addressed Interpol about relatives of the wanted person
      And <accuracy>
      When the case is checked
      Then interpol-rpd is undetermined

      Examples:
        | accuracy                                             |
        | other sources confirm the data sent through Interpol |
        | nobody checked the data sent through Interpol        |

    @dispute
    Scenario: Word against word on the data
      Given Italy says that the authority that issued the document or record contradicts the data sent through Interpol
      And Kazakhstan denies that the authority that issued the document or record contradicts the data sent through Interpol
      And the requesting State addressed Interpol about relatives of the wanted person
      When the case is checked
      Then interpol-rpd is contested

  Rule: The request complies with the Constitution

    @breach
    Scenario: A warrant for a political offence, to find a person
      Given the requesting State used Interpol channels to find a person
      And Italy says that the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      When the case is checked
      Then Kazakhstan's breach of interpol-rpd is indicated, resting on "against-the-constitution"

    @compliance
    Scenario Outline: The wanted person, an ordinary warrant, accurate data
      Given the requesting State used Interpol channels to <aim>, and nothing else
      And the requesting State addressed Interpol about the wanted person, and nothing else
      And the Interpol request rested on a warrant or judgment for an ordinary offence
      And nothing indicates that the Interpol request was political
      And other sources confirm the data sent through Interpol
      When the case is checked
      Then interpol-rpd is <verdict>

      Examples:
        | aim                                    | verdict         |
        | have a person arrested for extradition | no_breach_shown |
        | find a person                          | no_breach_shown |
        | have documents checked                 | no_breach_shown |
        | obtain a deportation                   | undetermined    |

    @unknown @twin
    Scenario: The same, and the list of purposes is not complete
      Given the requesting State used Interpol channels to find a person
      And the requesting State addressed Interpol about the wanted person, and nothing else
      And the Interpol request rested on a warrant or judgment for an ordinary offence
      And nothing indicates that the Interpol request was political
      And other sources confirm the data sent through Interpol
      When the case is checked
      Then interpol-rpd is undetermined

  Rule: Channels of the Organization, since the Rules are in force

    @breach
    Scenario Outline: Channels and dates
      Given Kazakhstan had official dealings with France on <date>
      And the requesting State <channel>
      And the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then interpol-rpd is <verdict>

      Examples:
        | date         | channel                                         | verdict        |
        | 1 July 2012  | used an Interpol notice                         | indicated      |
        | 1 July 2012  | used an Interpol diffusion                      | indicated      |
        | 30 June 2012 | used an Interpol notice                         | not_applicable |
        | 1 July 2012  | did not use Interpol channels, and nothing else | not_applicable |

    @unknown
    Scenario: Nobody says for what the channel was used
      When the case is checked
      Then interpol-rpd is undetermined
      And the question "For what purpose did the State use the Interpol channels?" is asked

    @not_bound
    Scenario: A State that was not a member
      Given Kazakhstan had official dealings with France on 31 December 1991
      And the requesting State used an Interpol notice
      And the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then interpol-rpd is not_applicable

    @unknown
    Scenario: A State that the table of members does not name
      Given Germany had official dealings with France on 1 July 2012
      And the requesting State used an Interpol notice
      And the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then interpol-rpd is undetermined
