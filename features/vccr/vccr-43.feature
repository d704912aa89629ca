Feature: Immunity of consular officers for official acts (VCCR art 43)

  Background:
    Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Official acts are immune, private ones are not

    @breach
    Scenario Outline: Jurisdiction over official acts
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And <what>
      When the case is checked
      Then Italy's breach of vccr-43 is indicated, resting on "official-act" and "jurisdiction-exercised"

      Examples:
        | what                                                                                                                  |
        | the receiving State took criminal proceedings or coercive steps against the member of the mission or post             |
        | the receiving State took civil or administrative proceedings, or execution, against the member of the mission or post |
        | Italy had charged Alma with an offence by the time of arrest                                                          |
        | Italy charged Alma with an offence only after the arrest                                                              |
        | Italy kept Alma in a place that Alma could not freely leave                                                           |

    @breach
    Scenario Outline: Custody
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And Italy removed Alma to Kazakhstan on 30 May 2013
      And <what>
      When the case is checked
      Then Italy's breach of vccr-43 is indicated

      Examples:
        | what                                                                               |
        | the measure of Italy is the arrest, charge or trial of Alma                        |
        | the measure of Italy is the keeping of Alma in a place without freedom to leave it |

    @compliance
    Scenario: Private acts
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were private acts
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      When the case is checked
      Then vccr-43 is no_breach_shown

    @compliance
    Scenario Outline: No more than an invitation
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And Italy charged Alma with an offence only after the arrest
      And <what>
      When the case is checked
      Then vccr-43 is no_breach_shown

      Examples:
        | what                                                                                                          |
        | the receiving State only invited the member of the mission or post to give evidence                           |
        | the receiving State ended the proceedings against the member of the mission or post when the status was known |

    @unknown
    Scenario: Nobody says whether the acts were official
      Given the person concerned was a consular officer at the relevant moment
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      When the case is checked
      Then vccr-43 is undetermined
      And the question "Were the acts charged performed in an official capacity?" is asked

    @unknown
    Scenario Outline: Nobody says that there were proceedings
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And <what>
      When the case is checked
      Then vccr-43 is undetermined

      Examples:
        | what                                                          |
        | Italy did not keep Alma in any place against the will of Alma |
        | Italy did not charge Alma with any offence                    |
        | Italy held Alma as a suspect or witness without a charge      |

    @dispute
    Scenario: Whether they were official is for the sending State to show
      Given the person concerned was a consular officer at the relevant moment
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And the applicant says that the acts charged were performed in an official capacity
      And Italy says that the acts charged were private acts
      When the case is checked
      Then vccr-43 is contested

    @twin
    Scenario Outline: Who is no consular officer
      Given the acts charged were performed in an official capacity
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And <what>
      When the case is checked
      Then vccr-43 is not_applicable

      Examples:
        | what                                                                                                    |
        | the person concerned was an accredited diplomatic agent at the relevant moment                          |
        | the person concerned had no diplomatic or consular status at the relevant moment, or none is documented |

    @twin
    Scenario: A national of the State itself
      Given Italy acted towards Bo, a national of Italy, on 29 May 2013
      And the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      When the case is checked
      Then vccr-43 does not apply for Bo

    @exception
    Scenario Outline: Waiver
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And <what>
      When the case is checked
      Then vccr-43 is <verdict>

      Examples:
        | what                                      | verdict         |
        | the sending State waived immunity         | no_breach_shown |
        | the sending State did not waive immunity  | indicated       |
        | Alma is accused of espionage or terrorism | indicated       |

    @exception
    Scenario Outline: Civil actions
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And the receiving State took civil or administrative proceedings, or execution, against the member of the mission or post
      And <what>
      When the case is checked
      Then vccr-43 is <verdict>

      Examples:
        | what                                                                                               | verdict         |
        | the civil claim rests on a contract that the person did not conclude as agent of the sending State | no_breach_shown |
        | the civil claim is for damage from an accident with a vehicle, vessel or aircraft                  | no_breach_shown |
        | the civil claim concerns a succession in which the person is involved as a private person          | indicated       |
        | the civil claim concerns a professional or commercial activity outside official functions          | indicated       |
        | the civil claim concerns private immovable property in the receiving State                         | indicated       |
        | the civil claim rests on none of the grounds on which immunity is lifted                           | indicated       |

    @exception @twin
    Scenario: A criminal charge after an accident
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And the civil claim is for damage from an accident with a vehicle, vessel or aircraft
      When the case is checked
      Then Italy's breach of vccr-43 is indicated

    @twin
    Scenario: A removal is no trial
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And Italy removed Alma to Kazakhstan on 30 May 2013
      And the measure of Italy is an order to expel, deport or remove Alma
      When the case is checked
      Then vccr-43 is undetermined

    @dispute
    Scenario: Whether there were proceedings is for the sending State to show
      Given the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And the applicant says that the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And Italy says that the receiving State only invited the member of the mission or post to give evidence
      When the case is checked
      Then vccr-43 is contested

    @not_bound
    Scenario: A State that is not bound
      Given Israel acted towards Bo, a national of Kazakhstan, on 29 May 2013
      And the person concerned was a consular officer at the relevant moment
      And the acts charged were performed in an official capacity
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      When the case is checked
      Then vccr-43 does not apply for Bo because "not bound"
