Feature: Effective official investigation of ill-treatment (ECHR art 3)

  Background:
    Given the case is assessed on 27 August 2013
    And Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: An arguable claim

    @breach
    Scenario Outline: What is described
      Given the applicant says that <described>
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then echr-3-investigate is <verdict>

      Examples:
        | described | verdict |
        | Alma was hooded, masked or blindfolded during arrest or transfer | indicated |
        | Alma was sedated without consent during arrest or transfer | indicated |
        | Alma was beaten during arrest or transfer | indicated |
        | Alma suffered sexual violence during arrest or transfer | indicated |
        | Alma was burnt during arrest or transfer | indicated |
        | Alma was put in stress positions during arrest or transfer | indicated |
        | Alma was subjected to a mock execution during arrest or transfer | indicated |
        | Alma was ill-treated during arrest or transfer in a way that is not described in detail | indicated |
        | Alma was handcuffed during arrest or transfer | undetermined |
        | Alma was threatened during arrest or transfer | undetermined |
        | Alma was transported in secret | undetermined |
        | Alma was ill-treated in a way that is not described in detail | indicated |
        | Alma was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | indicated |
        | Alma was beaten or injured by force | indicated |
        | Alma suffered sexual violence in the hands of officials or with their consent | indicated |
        | Alma was kept in stress positions | indicated |
        | Alma was left without food, drink, sleep or urgent medical care | indicated |
        | Alma was stripped, hooded or humiliated | indicated |
        | Alma was threatened with violence or with harm to relatives | undetermined |
        | Alma was kept in prolonged isolation | undetermined |
        | Alma was not ill-treated in any way, arrest and transfer left aside | undetermined |
        | Alma complained of ill-treatment to an authority of Italy | indicated |
        | counsel, relatives or an organisation complained to Italy of ill-treatment of Alma | indicated |
        | nobody complained to an authority of Italy of ill-treatment of Alma | undetermined |

    @breach
    Scenario: Even a bare assertion can be an arguable claim
      Given the applicant merely asserts that Alma was beaten during arrest or transfer
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of echr-3-investigate is indicated, resting on "arguable-claim"

    @breach
    Scenario Outline: Handed over outside the law
      Given the measure of Italy is <measure>
      And <agents>
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then echr-3-investigate is <verdict>

      Examples:
        | measure | agents | verdict |
        | the seizure of Alma for secret detention or transfer by or with foreign agents | agents of another State took part in the seizure, transfer or custody of Alma | indicated |
        | the handing over of Alma to foreign agents or police outside extradition | agents of another State provided the aircraft or other transport for Alma | indicated |
        | an order to expel, deport or remove Alma | agents of another State provided the aircraft or other transport for Alma | undetermined |
        | the extradition or surrender of Alma on request | agents of another State took part in the seizure, transfer or custody of Alma | undetermined |
        | the seizure of Alma for secret detention or transfer by or with foreign agents | agents of another State were present at the transfer of Alma without acting | undetermined |
        | the seizure of Alma for secret detention or transfer by or with foreign agents | no agents of another State took part in the transfer of Alma | undetermined |

    @breach
    Scenario Outline: Held in secret
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And there was no investigation by Italy into the treatment of Bo
      And <contact>
      When the case is checked
      Then echr-3-investigate is <verdict> for Bo

      Examples:
        | contact | verdict |
        | the detention of Bo was secret or denied | indicated |
        | Bo had no contact with the outside in detention | undetermined |
        | Bo had visits, a lawyer and post in detention | undetermined |

    @compliance
    Scenario Outline: Nothing of the kind
      Given <treatment>
      And <otherwise>
      And <complaint>
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then echr-3-investigate is <verdict>

      Examples:
        | treatment | otherwise | complaint | verdict |
        | Alma was not ill-treated or restrained during arrest or transfer | Alma was not ill-treated in any way, arrest and transfer left aside | nobody complained to an authority of Italy of ill-treatment of Alma | no_breach_shown |
        | Alma was not ill-treated or restrained during arrest or transfer | Alma was not ill-treated in any way, arrest and transfer left aside | Alma complained of ill-treatment to an authority of Italy | indicated |
        | Alma was handcuffed during arrest or transfer | Alma was not ill-treated in any way, arrest and transfer left aside | nobody complained to an authority of Italy of ill-treatment of Alma | undetermined |
        | Alma was not ill-treated or restrained during arrest or transfer | Alma was kept in prolonged isolation | nobody complained to an authority of Italy of ill-treatment of Alma | undetermined |
        | Alma was not ill-treated or restrained during arrest or transfer | Alma was beaten or injured by force | nobody complained to an authority of Italy of ill-treatment of Alma | indicated |

    @twin
    Scenario: An expulsion into danger, and nobody was ill-treated by agents
      Given Alma fears torture or ill-treatment in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then echr-3-investigate is undetermined

  Rule: An effective investigation

    @breach
    Scenario Outline: What became of it
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that <investigation>
      When the case is checked
      Then echr-3-investigate is <verdict>

      Examples:
        | investigation | verdict |
        | there was no investigation by Italy into the treatment of Alma | indicated |
        | Italy refused an investigation into the treatment of Alma or closed it without trial | indicated |
        | an investigation by Italy into the treatment of Alma is still pending after years | indicated |
        | the investigation by Italy into the treatment of Alma was limited to some of those involved | indicated |
        | an investigation by Italy into the treatment of Alma ended with a report and no trial | undetermined |
        | an investigation by Italy into the treatment of Alma has been opened and is under way | undetermined |
        | Italy brought suspects to trial for the treatment of Alma | undetermined |
        | the service involved investigated its own treatment of Alma | indicated |
        | a prosecutor relying on the service involved investigated the treatment of Alma | indicated |
        | the government or a parliament looked into the treatment of Alma | undetermined |
        | a body without link to those involved investigated the treatment of Alma | undetermined |
        | the service of those accused examined the complaint of Alma itself | indicated |
        | nobody examined the complaint of Alma | indicated |
        | a body independent of those accused examined the complaint of Alma | undetermined |
        | the only inquiry into the treatment of Alma was made by the service concerned | indicated |
        | the investigation into the treatment of Alma was closed on information from the service concerned | indicated |
        | the investigation into the treatment of Alma did not identify or hear those suspected | indicated |
        | the investigation into the treatment of Alma did not hear witnesses who were named or could be found | indicated |
        | the investigation into the treatment of Alma ordered no independent medical examination | indicated |
        | the investigation into the treatment of Alma did not use records or findings at hand, or played them down | indicated |
        | the investigation into the treatment of Alma left nothing of weight undone | undetermined |
        | State secrecy stood in the way of the investigation into the treatment of Alma | indicated |
        | a pardon stood in the way of punishing those who ill-treated Alma | indicated |
        | Italy did not seek the extradition of suspects in the case of Alma | indicated |
        | the investigation into the treatment of Alma was closed for lack of jurisdiction | undetermined |

    @compliance
    Scenario Outline: An independent inquiry
      Given Alma complained of ill-treatment to an authority of Italy
      And <investigation>
      And <body>
      When the case is checked
      Then echr-3-investigate is <verdict>

      Examples:
        | investigation | body | verdict |
        | an investigation by Italy into the treatment of Alma has been opened and is under way | a body without link to those involved investigated the treatment of Alma | no_breach_shown |
        | Italy brought suspects to trial for the treatment of Alma | a body without link to those involved investigated the treatment of Alma | no_breach_shown |
        | an investigation by Italy into the treatment of Alma ended with a report and no trial | a body without link to those involved investigated the treatment of Alma | undetermined |
        | an investigation by Italy into the treatment of Alma has been opened and is under way | a prosecutor relying on the service involved investigated the treatment of Alma | indicated |
        | an investigation by Italy into the treatment of Alma has been opened and is under way | the government or a parliament looked into the treatment of Alma | undetermined |

    @exception
    Scenario Outline: An independent inquiry that comes to nothing
      Given Alma complained of ill-treatment to an authority of Italy
      And Italy brought suspects to trial for the treatment of Alma
      And a body without link to those involved investigated the treatment of Alma
      And <obstacle>
      When the case is checked
      Then echr-3-investigate is <verdict>

      Examples:
        | obstacle | verdict |
        | State secrecy stood in the way of the investigation into the treatment of Alma | indicated |
        | a pardon stood in the way of punishing those who ill-treated Alma | indicated |
        | Italy did not seek the extradition of suspects in the case of Alma | indicated |
        | the investigation into the treatment of Alma did not identify or hear those suspected | indicated |
        | the investigation into the treatment of Alma did not hear witnesses who were named or could be found | indicated |
        | the investigation into the treatment of Alma ordered no independent medical examination | indicated |
        | the investigation into the treatment of Alma did not use records or findings at hand, or played them down | indicated |
        | the investigation into the treatment of Alma left nothing of weight undone | no_breach_shown |
        | the investigation into the treatment of Alma was closed for lack of jurisdiction | no_breach_shown |

    @dispute
    Scenario: An independent inquiry, and an even dispute about secrecy
      Given Alma complained of ill-treatment to an authority of Italy
      And Italy brought suspects to trial for the treatment of Alma
      And a body without link to those involved investigated the treatment of Alma
      And the applicant says that State secrecy stood in the way of the investigation into the treatment of Alma
      And Italy denies that State secrecy stood in the way of the investigation into the treatment of Alma
      When the case is checked
      Then echr-3-investigate is contested
      And echr-3-investigate on the weighed view is false

    @dispute
    Scenario: Word against word on the inquiry, which the State has to show
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that the service involved investigated its own treatment of Alma
      And Italy says that a body without link to those involved investigated the treatment of Alma
      When the case is checked
      Then Italy's breach of echr-3-investigate is indicated, resting on "no-effective-investigation"

    @unknown
    Scenario: Nobody says what became of the complaint
      Given Alma complained of ill-treatment to an authority of Italy
      When the case is checked
      Then echr-3-investigate is undetermined
      And the question "What became of investigations into the treatment complained of?" is asked

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan removed Bo, a national of Italy, to Italy on 31 May 2013
      And Bo complained of ill-treatment to an authority of Kazakhstan
      And there was no investigation by Kazakhstan into the treatment of Bo
      When the case is checked
      Then echr-3-investigate does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy acted towards Bo, a national of Kazakhstan, on 25 October 1955
      And Bo complained of ill-treatment to an authority of Italy
      And there was no investigation by Italy into the treatment of Bo
      When the case is checked
      Then echr-3-investigate does not apply for Bo because "not bound"
