Feature: Police cooperation in the spirit of the Universal Declaration (Interpol Constitution art 2)

  Background:
    Given Kazakhstan had official dealings with Italy on 31 May 2013
    And the requesting State used messages between national Interpol offices

  Rule: Relatives who are sought for no offence

    @breach
    Scenario: To put pressure on a relative
      Given Italy says that the requesting State addressed Interpol about relatives of the wanted person
      And the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then interpol-2 is indicated, resting on "reaching-for-relatives"

    @breach
    Scenario Outline: To have them deported
      Given Italy says that the requesting State addressed Interpol about relatives of the wanted person
      And the requesting State used Interpol channels to obtain a deportation
      And <more>
      When the case is checked
      Then interpol-2 is <verdict>

      Examples:
        | more                                                                                                       | verdict      |
        | the Interpol request concerned an opponent of the government or somebody close to one                      | indicated    |
        | reports describe the proceedings behind the Interpol request as political                                  | indicated    |
        | the Interpol request rested on no warrant or judgment against the person it concerned                      | indicated    |
        | the Interpol request concerned a person to whom another State gave asylum                                  | undetermined |
        | courts of other States refused extradition in the matter of the Interpol request                           | undetermined |
        | the Interpol request rested on a warrant or judgment for an ordinary offence                               | undetermined |
        | the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter | undetermined |

    @unknown @twin
    Scenario Outline: To find them, or about the wanted person alone
      Given the requesting State addressed Interpol about <persons>
      And the requesting State used Interpol channels to <aim>
      And the Interpol request concerned an opponent of the government or somebody close to one
      And the Interpol request rested on no warrant or judgment against the person it concerned
      When the case is checked
      Then interpol-2 is undetermined

      Examples:
        | persons                        | aim                                    |
        | relatives of the wanted person | find a person                          |
        | relatives of the wanted person | have a person arrested for extradition |
        | the wanted person              | obtain a deportation                   |
        | the wanted person              | put pressure on a relative             |

    @unknown @twin
    Scenario: Relatives to be found, no basis, and nothing else
      Given the requesting State addressed Interpol about relatives of the wanted person
      And the Interpol request rested on no warrant or judgment against the person it concerned
      When the case is checked
      Then interpol-2 is undetermined

  Rule: A recognised refugee

    @breach
    Scenario Outline: Sought by the State from which another State gave asylum
      Given Italy says that the requesting State addressed Interpol about the wanted person
      And the Interpol request concerned a person to whom another State gave asylum
      And the requesting State used Interpol channels to <aim>
      When the case is checked
      Then interpol-2 is <verdict>

      Examples:
        | aim                                    | verdict      |
        | have a person arrested for extradition | indicated    |
        | obtain a deportation                   | indicated    |
        | find a person                          | undetermined |

    @unknown @twin
    Scenario Outline: Somebody who is no recognised refugee
      Given the requesting State addressed Interpol about <persons>
      And the Interpol request <sign>
      And the requesting State used Interpol channels to have a person arrested for extradition
      When the case is checked
      Then interpol-2 is undetermined

      Examples:
        | persons                        | sign                                                             |
        | the wanted person              | concerned an opponent of the government or somebody close to one |
        | relatives of the wanted person | concerned a person to whom another State gave asylum             |

    @exception
    Scenario Outline: What the control commission did
      Given the requesting State addressed Interpol about the wanted person
      And the Interpol request concerned a person to whom another State gave asylum
      And the requesting State used Interpol channels to have a person arrested for extradition
      And <review>
      When the case is checked
      Then interpol-2 is <verdict>

      Examples:
        | review                                                               | verdict      |
        | Interpol or its control commission kept the data                     | undetermined |
        | Interpol or its control commission deleted or blocked the data       | indicated    |
        | neither Interpol nor its control commission was asked about the data | indicated    |

    @twin
    Scenario: Data that were kept excuse no pressure on relatives
      Given Italy says that the requesting State addressed Interpol about relatives of the wanted person
      And the requesting State used Interpol channels to put pressure on a relative
      And Interpol or its control commission kept the data
      When the case is checked
      Then interpol-2 is indicated

  Rule: An ordinary crime

    @compliance
    Scenario: A warrant for an ordinary offence, and no sign of anything else
      Given the Interpol request rested on a warrant or judgment for an ordinary offence
      And nothing indicates that the Interpol request was political
      When the case is checked
      Then interpol-2 is no_breach_shown

    @unknown @twin
    Scenario Outline: One of the two alone, or something else
      Given <first>
      And <second>
      When the case is checked
      Then interpol-2 is undetermined

      Examples:
        | first                                                                                                      | second                                                                                |
        | the Interpol request rested on a warrant or judgment for an ordinary offence                               | the requesting State used Interpol channels to find a person                          |
        | nothing indicates that the Interpol request was political                                                  | the requesting State used Interpol channels to find a person                          |
        | the Interpol request rested on a warrant or judgment for an ordinary offence                               | the Interpol request concerned an opponent of the government or somebody close to one |
        | the Interpol request rested on no warrant or judgment against the person it concerned                      | nothing indicates that the Interpol request was political                             |
        | the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter | nothing indicates that the Interpol request was political                             |

  Rule: Channels of the Organization, whose word counts

    @breach
    Scenario Outline: Every channel counts
      Given Kazakhstan had official dealings with France on 31 May 2013
      And <channel>
      And the requesting State addressed Interpol about relatives of the wanted person
      And the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then interpol-2 is <verdict>

      Examples:
        | channel                                                              | verdict        |
        | the requesting State used an Interpol notice                         | indicated      |
        | the requesting State used an Interpol diffusion                      | indicated      |
        | the requesting State did not use Interpol channels, and nothing else | not_applicable |

    @dispute
    Scenario: Only about the wanted person, says the State
      Given Italy says that the requesting State addressed Interpol about relatives of the wanted person
      And Kazakhstan denies that the requesting State addressed Interpol about relatives of the wanted person
      And the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then interpol-2 is contested
      And "interpol_persons" is a hinge of interpol-2

    @unknown
    Scenario: Nobody says for what the channel was used
      When the case is checked
      Then interpol-2 is undetermined
      And the question "For what purpose did the State use the Interpol channels?" is asked

    @twin
    Scenario: Before the State was a member
      Given Kazakhstan had official dealings with France on 31 December 1991
      And the requesting State used an Interpol notice
      And the requesting State addressed Interpol about relatives of the wanted person
      And the requesting State used Interpol channels to put pressure on a relative
      When the case is checked
      Then interpol-2 is not_applicable
