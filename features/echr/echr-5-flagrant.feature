Feature: No removal to a flagrant breach of the right to liberty (ECHR art 5)

  Background:
    Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
    And the case is assessed on 27 August 2013

  Rule: A flagrant breach

    @breach @twin
    Scenario Outline: What is flagrant and what is not
      Given the case is assessed on 27 August 2013
      And <a>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | verdict |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | established |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | undetermined |
        | reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma | indicated |
        | reports record enforced disappearance or secret detention in Kazakhstan of persons in the position of Alma | undetermined |
        | in Kazakhstan up to 730 days may pass before a detained person sees a judge | indicated |
        | in Kazakhstan up to 729 days may pass before a detained person sees a judge | undetermined |
        | in Kazakhstan up to 50 days may pass before a detained person sees a judge | undetermined |
        | the law of Kazakhstan allows 365 days of detention without contact | indicated |
        | the law of Kazakhstan allows 364 days of detention without contact | undetermined |

    @breach @twin
    Scenario Outline: What is flagrant and what is not with two facts
      Given the case is assessed on 27 August 2013
      And <a>
      And <b>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | b | verdict |
        | reports record enforced disappearance or secret detention in Kazakhstan of persons in the position of Alma | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | indicated |
        | reports record enforced disappearance or secret detention in Kazakhstan of persons in the position of Alma | nothing indicates that the authorities of Kazakhstan know of Alma | undetermined |

    @breach @twin
    Scenario Outline: What is flagrant and what is not with three facts
      Given the case is assessed on 27 August 2013
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | b | c | verdict |
        | Alma fears long detention without review in Kazakhstan | reports describe the courts of Kazakhstan as not independent | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | indicated |
        | Alma fears long detention without review in Kazakhstan | reports describe the courts of Kazakhstan as not independent | some people in the position of Alma died or disappeared in Kazakhstan | indicated |
        | Alma fears long detention without review in Kazakhstan | reports describe the courts of Kazakhstan as not independent | few incidents involving people in the position of Alma are recorded in Kazakhstan | undetermined |
        | Alma fears an unfair trial in Kazakhstan | reports describe the courts of Kazakhstan as not independent | some people in the position of Alma died or disappeared in Kazakhstan | undetermined |
        | Alma fears long detention without review in Kazakhstan | reports describe interference with, or weakness of, the courts of Kazakhstan | some people in the position of Alma died or disappeared in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: Handed over outside any procedure
      Given the case is assessed on 27 August 2013
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | b | c | verdict |
        | agents of another State took part in the seizure, transfer or custody of Alma | Alma was sought in Kazakhstan and no extradition procedure was used | adverse reports on the destination or practice were public and easy for Italy to find | undetermined |

    @breach @twin
    Scenario Outline: Handed over outside any procedure with four facts
      Given the case is assessed on 27 August 2013
      And <a>
      And <b>
      And <c>
      And <d>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | b | c | d | verdict |
        | agents of another State took part in the seizure, transfer or custody of Alma | Alma was sought in Kazakhstan and no extradition procedure was used | adverse reports on the destination or practice were public and easy for Italy to find | Alma was held in secret or without contact after removal | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | Alma was sought in Kazakhstan and no extradition procedure was used | adverse reports on the destination or practice had been sent to Italy itself | Alma was held in secret or without contact after removal | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | Alma was sought in Kazakhstan and no extradition procedure was used | there were no adverse reports on the destination or practice that Italy could have known | Alma was held in secret or without contact after removal | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma | a request to extradite Alma was pending at the removal | adverse reports on the destination or practice were public and easy for Italy to find | Alma was held in secret or without contact after removal | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma | a court had refused to extradite Alma to the State that then got hold of Alma | adverse reports on the destination or practice were public and easy for Italy to find | Alma was held in secret or without contact after removal | undetermined |
        | agents of another State provided the aircraft or other transport for Alma | Alma was sought in Kazakhstan and no extradition procedure was used | adverse reports on the destination or practice were public and easy for Italy to find | Alma was held in secret or without contact after removal | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma | Alma was sought in Kazakhstan and no extradition procedure was used | adverse reports on the destination or practice were public and easy for Italy to find | Alma was detained on arrival in Kazakhstan | undetermined |

    @twin
    Scenario Outline: Known there, and a practice
      Given the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And <a>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | verdict |
        | reports describe only isolated cases of enforced disappearance in Kazakhstan of persons in the position of Alma | undetermined |
        | reports record enforced disappearance or secret detention in Kazakhstan of persons in the position of Alma | indicated |

    @twin
    Scenario: Seen in public, and a practice that is recorded
      Given reports record enforced disappearance or secret detention in Kazakhstan of persons in the position of Alma
      And the public activity of Alma could be observed by the authorities of Kazakhstan
      When the case is checked
      Then echr-5-flagrant is undetermined

    @twin
    Scenario: An expulsion in form
      Given the measure of Italy is an order to expel, deport or remove Alma
      When the case is checked
      Then echr-5-flagrant is undetermined

    @twin
    Scenario Outline: Stages of the removal
      Given reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma
      And <a>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | verdict |
        | the removal of Alma to Kazakhstan is suspended for the time being | indicated |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |
        | no removal of Alma to Kazakhstan was ordered | not_applicable |

    @twin
    Scenario Outline: Stages of the removal with two facts
      Given reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma
      And <a>
      And <b>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | b | verdict |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma expressed a wish to seek asylum or a fear of return | indicated |

    @twin
    Scenario Outline: What she was convicted of
      Given a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <a>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | verdict |
        | a court in Kazakhstan convicted Alma after a trial in presence | indicated |
        | Alma is charged or indicted in Kazakhstan | undetermined |
        | Alma is not wanted, charged or convicted in Kazakhstan | undetermined |

    @twin
    Scenario Outline: What she was convicted of with two facts
      Given a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <a>
      And <b>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | b | verdict |
        | a court in Kazakhstan convicted Alma after a trial in presence | Alma is charged in the proceedings behind the transfer and the trial is still to come | undetermined |
        | a court in Kazakhstan convicted Alma after a trial in presence | Alma was tried after the transfer | undetermined |
        | a court in Kazakhstan convicted Alma after a trial in presence | Alma was convicted in the proceedings behind the transfer after a trial in presence with a defence | indicated |

    @twin
    Scenario: Convicted, and nothing known of the trial
      Given a court in Kazakhstan convicted Alma after a trial in presence
      When the case is checked
      Then echr-5-flagrant is undetermined

    @twin
    Scenario: Only asserted
      Given the applicant merely asserts that reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma
      When the case is checked
      Then echr-5-flagrant is arguable

    @twin
    Scenario: What became known to the State only later
      Given Italy removed Dan, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Dan expressed a wish to seek asylum or a fear of return
      And reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Dan, which became known to Italy on 2 June 2013
      When the case is checked
      Then echr-5-flagrant is undetermined for Dan

    @breach @twin
    Scenario Outline: A sentence after a flagrantly unfair trial
      Given a court in Kazakhstan convicted Alma in absentia
      And a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <a>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | verdict |
        | Alma was convicted in absentia in the proceedings behind the transfer and it is not known whether a retrial is open | indicated |
        | Alma was convicted in absentia in the proceedings behind the transfer and can have a retrial | undetermined |

    @exception
    Scenario Outline: What answers a fear of years without trial
      Given the law of Kazakhstan allows 365 days of detention without contact
      And <a>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | a | verdict |
        | Kazakhstan has a long democratic record, independent courts, appeal and clemency | undetermined |
        | in Kazakhstan up to 180 days may pass before a detained person sees a judge | undetermined |
        | in Kazakhstan up to 181 days may pass before a detained person sees a judge | indicated |
        | the courts and institutions of Kazakhstan were recently reformed and outside observers report progress | indicated |

  Rule: Known to the authorities

    @twin
    Scenario Outline: After the removal, what was known
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Bo
      And <a>
      When the case is checked
      Then echr-5-flagrant is <verdict> for Bo

      Examples:
        | a | verdict |
        | Bo expressed a wish to seek asylum or a fear of return | indicated |
        | Bo did not express a wish to seek asylum or a fear of return | undetermined |

  Rule: Silence, dispute and scope

    @unknown
    Scenario: Nobody speaks of detention there
      Given Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then echr-5-flagrant is undetermined
      And echr-5-flagrant as it stands is no breach

    @dispute
    Scenario: Whether secret detention is a practice
      Given the applicant says that reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma
      And Italy says that no enforced disappearance in Kazakhstan is reported for persons in the position of Alma
      When the case is checked
      Then echr-5-flagrant is contested

    @compliance
    Scenario: Given up
      Given Italy is about to remove Cleo, a national of Kazakhstan, to Kazakhstan
      And the order to remove Cleo to Kazakhstan lapsed or was cancelled, or leave to stay was given
      And reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Cleo
      When the case is checked
      Then echr-5-flagrant does not apply for Cleo

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan is about to remove Bo, a national of Italy, to Italy
      And the measure of Kazakhstan is the seizure of Bo for secret detention or transfer by or with foreign agents
      When the case is checked
      Then echr-5-flagrant does not apply for Bo because "not bound"

    @compliance @twin
    Scenario Outline: An ordinary extradition
      Given the measure of Italy is the extradition or surrender of Alma on request
      And Kazakhstan has a long democratic record, independent courts, appeal and clemency
      And <practice>
      When the case is checked
      Then echr-5-flagrant is <verdict>

      Examples:
        | practice | verdict |
        | no State asked for the removal of Alma | no_breach_shown |
        | reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma | indicated |
