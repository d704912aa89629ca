Feature: No use of Interpol channels in matters of a political, military, religious or racial character (Constitution art 3)

  Background:
    Given Kazakhstan had official dealings with Italy on 31 May 2013
    And the requesting State used messages between national Interpol offices

  Rule: The political element must predominate

    @breach
    Scenario: A warrant for a political offence
      Given Italy says that the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      When the case is checked
      Then interpol-3 is indicated, resting on "political-offence"

    @breach
    Scenario Outline: Relatives of an opponent
      Given Italy says that the requesting State addressed Interpol about relatives of the wanted person
      And the Interpol request concerned an opponent of the government or somebody close to one
      And <aim>
      When the case is checked
      Then interpol-3 is <verdict>

      Examples:
        | aim                                                                                   | verdict      |
        | the requesting State used Interpol channels to obtain a deportation                   | indicated    |
        | the requesting State used Interpol channels to put pressure on a relative             | indicated    |
        | the Interpol request rested on no warrant or judgment against the person it concerned | indicated    |
        | the requesting State used Interpol channels to find a person                          | undetermined |
        | the requesting State used Interpol channels to have a person arrested for extradition | undetermined |
        | the Interpol request rested on a warrant or judgment for an ordinary offence          | undetermined |

    @unknown @twin
    Scenario Outline: One condition is missing
      Given <first>
      And <second>
      And the requesting State used Interpol channels to obtain a deportation
      When the case is checked
      Then interpol-3 is undetermined

      Examples:
        | first                                                                        | second                                                                                |
        | the requesting State addressed Interpol about the wanted person              | the Interpol request concerned an opponent of the government or somebody close to one |
        | the requesting State addressed Interpol about relatives of the wanted person | the Interpol request concerned a person to whom another State gave asylum             |
        | the requesting State addressed Interpol about relatives of the wanted person | reports describe the proceedings behind the Interpol request as political             |

    @breach
    Scenario Outline: Three signs together
      Given <first>
      And <second>
      And Italy says that <third>
      When the case is checked
      Then interpol-3 is indicated, resting on "signs-together"

      Examples:
        | first                                                                                 | second                                                                           | third                                                                            |
        | the Interpol request concerned an opponent of the government or somebody close to one | the Interpol request concerned a person to whom another State gave asylum        | courts of other States refused extradition in the matter of the Interpol request |
        | courts of other States refused extradition in the matter of the Interpol request      | the Interpol request concerned a person to whom another State gave asylum        | reports describe the proceedings behind the Interpol request as political        |
        | the Interpol request concerned an opponent of the government or somebody close to one | courts of other States refused extradition in the matter of the Interpol request | reports describe the proceedings behind the Interpol request as political        |

    @unknown @twin
    Scenario Outline: Two signs decide nothing
      Given <first>
      And <second>
      When the case is checked
      Then interpol-3 is undetermined

      Examples:
        | first                                                                                 | second                                                                    |
        | the Interpol request concerned an opponent of the government or somebody close to one | the Interpol request concerned a person to whom another State gave asylum |
        | courts of other States refused extradition in the matter of the Interpol request      | reports describe the proceedings behind the Interpol request as political |
        | the Interpol request concerned an opponent of the government or somebody close to one | Interpol or its control commission deleted or blocked the data            |
        | the Interpol request concerned a person to whom another State gave asylum             | reports describe the proceedings behind the Interpol request as political |
        | the Interpol request concerned an opponent of the government or somebody close to one | reports describe the proceedings behind the Interpol request as political |

  Rule: An ordinary crime

    @compliance
    Scenario: A warrant for an ordinary offence, and no sign of anything else
      Given the Interpol request rested on a warrant or judgment for an ordinary offence
      And nothing indicates that the Interpol request was political
      When the case is checked
      Then interpol-3 is no_breach_shown

    @unknown @twin
    Scenario Outline: One of the two alone
      Given <fact>
      When the case is checked
      Then interpol-3 is undetermined

      Examples:
        | fact                                                                         |
        | the Interpol request rested on a warrant or judgment for an ordinary offence |
        | nothing indicates that the Interpol request was political                    |

    @unknown @twin
    Scenario: A warrant for an ordinary offence, and signs of something else
      Given the Interpol request rested on a warrant or judgment for an ordinary offence
      And the Interpol request concerned an opponent of the government or somebody close to one
      When the case is checked
      Then interpol-3 is undetermined

    @unknown @twin
    Scenario: No warrant, and no sign of anything else
      Given the Interpol request rested on no warrant or judgment against the person it concerned
      And nothing indicates that the Interpol request was political
      When the case is checked
      Then interpol-3 is undetermined

    @breach @twin
    Scenario: A warrant for a political offence, and no other sign
      Given Italy says that the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      And nothing indicates that the Interpol request was political
      When the case is checked
      Then interpol-3 is indicated

    @exception
    Scenario Outline: What the control commission did with three signs
      Given the Interpol request concerned an opponent of the government or somebody close to one
      And the Interpol request concerned a person to whom another State gave asylum
      And courts of other States refused extradition in the matter of the Interpol request
      And <review>
      When the case is checked
      Then interpol-3 is <verdict>

      Examples:
        | review                                                                | verdict      |
        | Interpol or its control commission kept the data                      | undetermined |
        | Interpol or its control commission deleted or blocked the data        | indicated    |
        | Interpol or its control commission has not decided about the data yet | indicated    |
        | neither Interpol nor its control commission was asked about the data  | indicated    |

    @twin
    Scenario: Data that were kept, on a warrant for a political offence
      Given Italy says that the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      And Interpol or its control commission kept the data
      When the case is checked
      Then interpol-3 is indicated

  Rule: Channels of the Organization, whose word counts

    @breach
    Scenario Outline: Every channel counts
      Given Kazakhstan had official dealings with France on 31 May 2013
      And <channel>
      And the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      When the case is checked
      Then interpol-3 is <verdict>

      Examples:
        | channel                                                              | verdict        |
        | the requesting State used an Interpol notice                         | indicated      |
        | the requesting State used an Interpol diffusion                      | indicated      |
        | the requesting State did not use Interpol channels, and nothing else | not_applicable |

    @dispute
    Scenario: Only about the wanted person, says the State
      Given Italy says that the requesting State addressed Interpol about relatives of the wanted person
      And Kazakhstan denies that the requesting State addressed Interpol about relatives of the wanted person
      And the Interpol request concerned an opponent of the government or somebody close to one
      And the requesting State used Interpol channels to obtain a deportation
      When the case is checked
      Then interpol-3 is contested
      And "interpol_persons" is a hinge of interpol-3

    @unknown
    Scenario: Nobody says what the request rested on
      When the case is checked
      Then interpol-3 is undetermined
      And the question "Which judicial basis concerning this person did the Interpol request have?" is asked

    @twin
    Scenario: Before the State was a member
      Given Kazakhstan had official dealings with France on 31 December 1991
      And the requesting State used an Interpol notice
      And the Interpol request rested on a warrant or judgment for a political, military, religious or racial matter
      When the case is checked
      Then interpol-3 is not_applicable
