Feature: Immunity of a diplomatic agent from jurisdiction (VCDR art 31)

  Background:
    Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013

  Rule: No criminal jurisdiction

    @breach
    Scenario Outline: Jurisdiction that was exercised
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-31 is indicated, resting on "criminal-jurisdiction"

      Examples:
        | what                                                                                                      |
        | the receiving State took criminal proceedings or coercive steps against the member of the mission or post |
        | Italy had charged Alma with an offence by the time of arrest                                              |
        | Italy charged Alma with an offence only after the arrest                                                  |
        | a sentence of up to five years was imposed on Alma in Italy                                               |
        | a prison sentence of more than five years was imposed on Alma in Italy                                    |
        | a life sentence was imposed on Alma in Italy                                                              |
        | a death sentence was imposed on Alma in Italy                                                             |

    @breach
    Scenario: Arrest and trial
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy removed Alma to Kazakhstan on 30 May 2013
      And the measure of Italy is the arrest, charge or trial of Alma
      When the case is checked
      Then Italy's breach of vcdr-31 is indicated

    @compliance
    Scenario Outline: No more than an invitation
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And <what>
      When the case is checked
      Then vcdr-31 is no_breach_shown

      Examples:
        | what                                                                                                          |
        | the receiving State only invited the member of the mission or post to give evidence                           |
        | the receiving State ended the proceedings against the member of the mission or post when the status was known |

    @compliance
    Scenario Outline: Charged, and then let alone
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy charged Alma with an offence only after the arrest
      And <what>
      When the case is checked
      Then vcdr-31 as it stands is no breach

      Examples:
        | what                                                                                                          |
        | the receiving State only invited the member of the mission or post to give evidence                           |
        | the receiving State ended the proceedings against the member of the mission or post when the status was known |

    @twin
    Scenario: No diplomat
      Given the person concerned had no diplomatic or consular status at the relevant moment, or none is documented
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      When the case is checked
      Then vcdr-31 is not_applicable

    @unknown
    Scenario Outline: Suspected only, or nothing is said
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And <what>
      When the case is checked
      Then vcdr-31 is undetermined

      Examples:
        | what                                                     |
        | Italy held Alma as a suspect or witness without a charge |
        | Italy did not charge Alma with any offence               |
        | no sentence was imposed on Alma in Italy                 |
        | the acts charged were performed in an official capacity  |

    @dispute
    Scenario: Whether there were proceedings is for the sending State to show
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the applicant says that the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And Italy says that the receiving State only invited the member of the mission or post to give evidence
      When the case is checked
      Then vcdr-31 is contested

  Rule: Civil jurisdiction has three exceptions

    @breach
    Scenario: A civil suit
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the receiving State took civil or administrative proceedings, or execution, against the member of the mission or post
      When the case is checked
      Then Italy's breach of vcdr-31 is indicated, resting on "civil-jurisdiction"

    @exception
    Scenario Outline: Private matters
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the receiving State took civil or administrative proceedings, or execution, against the member of the mission or post
      And <what>
      When the case is checked
      Then vcdr-31 is <verdict>

      Examples:
        | what                                                                                               | verdict      |
        | the civil claim concerns private immovable property in the receiving State                         | undetermined |
        | the civil claim concerns a succession in which the person is involved as a private person          | undetermined |
        | the civil claim concerns a professional or commercial activity outside official functions          | undetermined |
        | the civil claim rests on a contract that the person did not conclude as agent of the sending State | indicated    |
        | the civil claim is for damage from an accident with a vehicle, vessel or aircraft                  | indicated    |
        | the civil claim rests on none of the grounds on which immunity is lifted                           | indicated    |

  Rule: Waiver, and the end of the functions

    @exception
    Scenario Outline: Waiver
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And <what>
      When the case is checked
      Then vcdr-31 is <verdict>

      Examples:
        | what                                      | verdict         |
        | the sending State waived immunity         | no_breach_shown |
        | the sending State did not waive immunity  | indicated       |
        | the acts charged were private acts        | indicated       |
        | Alma is accused of espionage or terrorism | indicated       |

    @exception
    Scenario Outline: Private acts of somebody about to leave, and of somebody who is permanently resident
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And <who>
      And <acts>
      When the case is checked
      Then vcdr-31 is <verdict>

      Examples:
        | who                                                                                                   | acts                                                    | verdict         |
        | the functions of Alma as a diplomatic agent in Italy had ended and a reasonable time to leave had not | the acts charged were private acts                      | indicated       |
        | the functions of Alma as a diplomatic agent in Italy had ended and a reasonable time to leave had not | the acts charged were performed in an official capacity | indicated       |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken        | the acts charged were private acts                      | no_breach_shown |
        | Alma held a temporary residence permit in Italy when the measure was taken                            | the acts charged were private acts                      | indicated       |

    @exception
    Scenario Outline: A national of the State
      Given Italy acted towards Bo, a national of Italy, on 29 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And <acts>
      When the case is checked
      Then vcdr-31 is <verdict> for Bo

      Examples:
        | acts                                                    | verdict         |
        | the acts charged were private acts                      | no_breach_shown |
        | the acts charged were performed in an official capacity | indicated       |

    @twin
    Scenario: A removal is no trial
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy removed Alma to Kazakhstan on 30 May 2013
      And the measure of Italy is an order to expel, deport or remove Alma
      When the case is checked
      Then vcdr-31 is undetermined

    @dispute
    Scenario: Whether there was a suit is for the sending State to show
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the applicant says that the receiving State took civil or administrative proceedings, or execution, against the member of the mission or post
      And Italy says that the receiving State only invited the member of the mission or post to give evidence
      When the case is checked
      Then vcdr-31 is contested

    @exception @twin
    Scenario Outline: Criminal proceedings, and what the immunity from suit excepts
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      And <what>
      When the case is checked
      Then vcdr-31 is indicated

      Examples:
        | what                                                                       |
        | the civil claim concerns private immovable property in the receiving State |
        | the acts charged were private acts                                         |

    @not_bound
    Scenario: A State that is not bound
      Given Palau acted towards Bo, a national of Kazakhstan, on 31 May 1994
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the receiving State took criminal proceedings or coercive steps against the member of the mission or post
      When the case is checked
      Then vcdr-31 does not apply for Bo because "not bound"
