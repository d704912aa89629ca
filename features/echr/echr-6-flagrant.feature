Feature: No removal to a flagrant denial of justice (ECHR art 6)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And the case is assessed on 27 August 2013
    And the authorities of Italy were told of the political or risk profile of Alma

  Rule: A trial there, or a sentence

    @breach
    Scenario Outline: Where she stands with the courts there
      Given <standing>
      And the applicant says that reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | standing | verdict |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated |
        | Alma is charged or indicted in Kazakhstan | indicated |
        | a court in Kazakhstan convicted Alma in absentia | indicated |
        | a court in Kazakhstan convicted Alma after a trial in presence | indicated |
        | Alma is not wanted, charged or convicted in Kazakhstan | no_breach_shown |
        | Alma was acquitted in Kazakhstan or has fully served the sentence | no_breach_shown |
        | the other State asked Italy to arrest or detain Alma | indicated |
        | the other State asked Italy to deport Alma | undetermined |
        | the other State asked Italy to find or identify Alma | undetermined |
        | the other State asked Italy only for the arrest of a relative or associate of Alma | undetermined |
        | Alma was charged in Kazakhstan on or soon after arrival | undetermined |

    @exception
    Scenario Outline: Nothing pending, and what the other State asked for
      Given <standing>
      And <request>
      And the applicant says that reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | standing | request | verdict |
        | Alma is not wanted, charged or convicted in Kazakhstan | the other State asked Italy to arrest or detain Alma | indicated |
        | Alma is not wanted, charged or convicted in Kazakhstan | the other State asked Italy to find or identify Alma | no_breach_shown |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | the other State asked Italy to find or identify Alma | indicated |

    @dispute
    Scenario: An even dispute on the request goes against the applicant
      Given Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      And the applicant says that the other State asked Italy to arrest or detain Alma
      And Italy denies that the other State asked Italy to arrest or detain Alma
      And reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then echr-6-flagrant is contested
      And echr-6-flagrant on the weighed view is false

    @twin
    Scenario: Punishment without trial, and no conviction in absentia
      Given Alma is not wanted, charged or convicted in Kazakhstan
      And the other State asked Italy to arrest or detain Alma
      And reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia
      When the case is checked
      Then echr-6-flagrant is undetermined

  Rule: A flagrant denial of justice

    @breach
    Scenario Outline: Forms of unfairness that destroy the essence of the right
      Given Alma is charged or indicted in Kazakhstan
      And the applicant says that <first>
      And the applicant says that <second>
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | first | second | verdict |
        | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment | reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone | indicated |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone | indicated |
        | the rules of the court allow statements obtained by torture or ill-treatment to be used against Alma | reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone | undetermined |
        | nothing indicates that statements used against Alma were obtained by torture or ill-treatment | reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone | undetermined |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | a special or State security court tried or would try Alma in Kazakhstan | indicated |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | a military court or commission tried or would try Alma in Kazakhstan | indicated |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | an ordinary court tried or would try Alma in Kazakhstan | undetermined |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | undetermined |
        | Alma fears long detention without review in Kazakhstan | reports describe the courts of Kazakhstan as not independent | indicated |
        | Alma fears long detention without review in Kazakhstan | reports describe interference with, or weakness of, the courts of Kazakhstan | undetermined |
        | Alma fears an unfair trial in Kazakhstan | reports describe the courts of Kazakhstan as not independent | undetermined |
        | Alma fears torture or ill-treatment in Kazakhstan | reports describe the courts of Kazakhstan as not independent | undetermined |
        | reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer | Alma fears an unfair trial in Kazakhstan | indicated |
        | a military court or commission tried or would try Alma in Kazakhstan | reports say that people in the position of Alma are tried in Kazakhstan by courts that are not impartial | indicated |
        | a military court or commission tried or would try Alma in Kazakhstan | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | indicated |
        | a military court or commission tried or would try Alma in Kazakhstan | reports say that people in the position of Alma are tried in Kazakhstan behind closed doors without need | undetermined |
        | an ordinary court tried or would try Alma in Kazakhstan | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | undetermined |
        | a special or State security court tried or would try Alma in Kazakhstan | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | undetermined |

    @breach
    Scenario Outline: Three guarantees missing
      Given Alma is charged or indicted in Kazakhstan
      And the applicant says that reports say that people in the position of Alma cannot call or test evidence in Kazakhstan
      And the applicant says that reports say that people in the position of Alma are tried in Kazakhstan behind closed doors without need
      And the applicant says that <third>
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | third | verdict |
        | reports say that people in the position of Alma are tried in Kazakhstan by courts that are not impartial | indicated |
        | reports describe the courts of Kazakhstan as not independent | indicated |
        | reports describe interference with, or weakness of, the courts of Kazakhstan | undetermined |
        | the courts and institutions of Kazakhstan were recently reformed and outside observers report progress | no_breach_shown |
        | Kazakhstan has a long democratic record, independent courts, appeal and clemency | no_breach_shown |
        | reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone | undetermined |

    @twin
    Scenario Outline: Two guarantees missing beside impartiality
      Given Alma is charged or indicted in Kazakhstan
      And the applicant says that reports describe the courts of Kazakhstan as not independent
      And the applicant says that <second>
      And the applicant says that <third>
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | second | third | verdict |
        | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | reports say that people in the position of Alma are tried in Kazakhstan by courts that are not impartial | undetermined |
        | reports say that people in the position of Alma are tried in Kazakhstan behind closed doors without need | reports say that people in the position of Alma are tried in Kazakhstan by courts that are not impartial | undetermined |

    @twin
    Scenario: Lawyers are let in, no shortcoming of that kind is reported any more, and a third guarantee is missing
      Given Alma is charged or indicted in Kazakhstan
      And reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      And Kazakhstan has a long democratic record, independent courts, appeal and clemency
      When the case is checked
      Then echr-6-flagrant is no_breach_shown

    @breach @exception
    Scenario Outline: Convicted in absentia
      Given <conviction>
      And the applicant says that <punishment>
      And <retrial>
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | conviction | punishment | retrial | verdict |
        | a court in Kazakhstan convicted Alma in absentia | reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia | Alma was convicted in absentia in the proceedings behind the transfer and it is not known whether a retrial is open | indicated |
        | a court in Kazakhstan convicted Alma in absentia | reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia | Alma was convicted in absentia in the proceedings behind the transfer and can have a retrial | undetermined |
        | a court in Kazakhstan convicted Alma in absentia | reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia | Alma is charged in the proceedings behind the transfer and the trial is still to come | indicated |
        | a court in Kazakhstan convicted Alma in absentia | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | Alma was convicted in absentia in the proceedings behind the transfer and it is not known whether a retrial is open | undetermined |
        | a court in Kazakhstan convicted Alma after a trial in presence | reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia | Alma was convicted in the proceedings behind the transfer after a trial in presence with a defence | undetermined |
        | Alma is charged or indicted in Kazakhstan | reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia | Alma is charged in the proceedings behind the transfer and the trial is still to come | undetermined |

    @exception
    Scenario: A retrial answers the conviction in absentia and nothing else
      Given a court in Kazakhstan convicted Alma in absentia
      And Alma was convicted in absentia in the proceedings behind the transfer and can have a retrial
      And reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then Italy's breach of echr-6-flagrant is indicated

    @exception
    Scenario Outline: Independent courts, and evidence obtained by torture all the same
      Given <conviction>
      And Kazakhstan has a long democratic record, independent courts, appeal and clemency
      And a military court or commission tried or would try Alma in Kazakhstan
      And <yet>
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | conviction | yet | verdict |
        | Alma is charged or indicted in Kazakhstan | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment | indicated |
        | Alma is charged or indicted in Kazakhstan | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | indicated |
        | Alma is charged or indicted in Kazakhstan | the rules of the court allow statements obtained by torture or ill-treatment to be used against Alma | no_breach_shown |
        | a court in Kazakhstan convicted Alma in absentia | reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia | indicated |
        | Alma is charged or indicted in Kazakhstan | reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer | no_breach_shown |

    @dispute
    Scenario: Independent courts, and an even dispute about tainted evidence
      Given Alma is charged or indicted in Kazakhstan
      And Kazakhstan has a long democratic record, independent courts, appeal and clemency
      And a military court or commission tried or would try Alma in Kazakhstan
      And the applicant says that co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment
      And Italy says that nothing indicates that statements used against Alma were obtained by torture or ill-treatment
      When the case is checked
      Then echr-6-flagrant is contested
      And echr-6-flagrant on the weighed view is false

    @twin
    Scenario Outline: Reports that find nothing
      Given Alma is charged or indicted in Kazakhstan
      And a military court or commission tried or would try Alma in Kazakhstan
      And the applicant says that <shortcoming>
      And a record shows that no shortcomings of trials of people in the position of Alma in Kazakhstan are reported
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | shortcoming | verdict |
        | reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer | undetermined |
        | reports say that people in the position of Alma are tried in Kazakhstan by courts that are not impartial | undetermined |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | indicated |

    @twin
    Scenario Outline: Lawyers kept out, which other reports contradict, is no ground of another kind
      Given <first>
      And <second>
      And reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      And no shortcomings of trials of people in the position of Alma in Kazakhstan are reported
      When the case is checked
      Then echr-6-flagrant is undetermined

      Examples:
        | first | second |
        | Alma is charged or indicted in Kazakhstan | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment |
        | a court in Kazakhstan convicted Alma in absentia | Alma fears an unfair trial in Kazakhstan |

    @twin
    Scenario Outline: Independent courts with one tainted statement before an ordinary court
      Given Alma is charged or indicted in Kazakhstan
      And Kazakhstan has a long democratic record, independent courts, appeal and clemency
      And co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment
      And <first>
      And <second>
      When the case is checked
      Then echr-6-flagrant is undetermined

      Examples:
        | first | second |
        | Alma fears long detention without review in Kazakhstan | an ordinary court tried or would try Alma in Kazakhstan |
        | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | reports say that people in the position of Alma are tried in Kazakhstan behind closed doors without need |

    @twin
    Scenario: Reports that find nothing, against three shortcomings
      Given Alma is charged or indicted in Kazakhstan
      And reports say that people in the position of Alma cannot call or test evidence in Kazakhstan
      And reports say that people in the position of Alma are tried in Kazakhstan behind closed doors without need
      And reports describe the courts of Kazakhstan as not independent
      And no shortcomings of trials of people in the position of Alma in Kazakhstan are reported
      When the case is checked
      Then echr-6-flagrant is undetermined

    @twin
    Scenario: Courts that are not independent, and nothing more
      Given Alma is charged or indicted in Kazakhstan
      And reports describe the courts of Kazakhstan as not independent
      When the case is checked
      Then echr-6-flagrant is undetermined

    @dispute
    Scenario: An even dispute on the lawyers goes against nobody before the State has to dispel doubts
      Given Alma is charged or indicted in Kazakhstan
      And the applicant says that reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      And Italy denies that reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then echr-6-flagrant is contested

    @dispute
    Scenario: After a record of tainted evidence the State has to remove the doubts
      Given Alma is charged or indicted in Kazakhstan
      And a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      And the applicant says that reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone
      And Italy denies that reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone
      When the case is checked
      Then Italy's breach of echr-6-flagrant is indicated

    @dispute
    Scenario Outline: Words of witnesses alone do not shift the burden
      Given Alma is charged or indicted in Kazakhstan
      And <indication>
      And the applicant says that reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone
      And Italy denies that reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone
      When the case is checked
      Then echr-6-flagrant is contested

      Examples:
        | indication |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment |

    @breach
    Scenario: A bare assertion is too little
      Given Alma is charged or indicted in Kazakhstan
      And the applicant merely asserts that reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then echr-6-flagrant is arguable

    @breach
    Scenario: A bare assertion of charges is too little
      Given the applicant merely asserts that Alma is charged or indicted in Kazakhstan
      And reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then echr-6-flagrant is arguable

  Rule: What the State knew, and who is bound

    @twin
    Scenario: The State could not know
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo is charged or indicted in Kazakhstan
      And reports say that people in the position of Bo are tried in Kazakhstan without access to a lawyer
      And the authorities of Italy did not know the political or risk profile of Bo
      And Bo told nobody of a fear of return
      And nothing indicated to the authorities that Bo might want protection
      When the case is checked
      Then echr-6-flagrant is no_breach_shown for Bo

    @twin
    Scenario Outline: A removal to come is judged on what is known now
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And <status>
      And Bo is charged or indicted in Kazakhstan
      And reports say that people in the position of Bo are tried in Kazakhstan without access to a lawyer
      When the case is checked
      Then echr-6-flagrant is <verdict> for Bo

      Examples:
        | status | verdict |
        | the case is assessed on 27 August 2013 | indicated |
        | the removal of Bo to Kazakhstan is suspended for the time being | indicated |
        | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |
        | Bo left or was evacuated to Kazakhstan without enforcement of an order | undetermined |
        | the order to remove Bo to Kazakhstan lapsed or was cancelled, or leave to stay was given | not_applicable |
        | no removal of Bo to Kazakhstan was ordered | not_applicable |

    @twin
    Scenario: The court record on tainted evidence became known only after the removal
      Given Alma is charged or indicted in Kazakhstan
      And a military court or commission tried or would try Alma in Kazakhstan
      And a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment, which became known to Italy on 2 June 2013
      When the case is checked
      Then echr-6-flagrant is undetermined

    @unknown
    Scenario: Nobody says how people are tried there
      Given Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then echr-6-flagrant is undetermined
      And the question "Which shortcomings of trials do reports describe for persons in this category?" is asked

    @compliance
    Scenario: A trial before independent courts
      Given Alma is charged or indicted in Kazakhstan
      And Kazakhstan has a long democratic record, independent courts, appeal and clemency
      When the case is checked
      Then echr-6-flagrant is no_breach_shown

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan removed Bo, a national of Italy, to Italy on 31 May 2013
      And Bo is charged or indicted in Italy
      And reports say that people in the position of Bo are tried in Italy without access to a lawyer
      When the case is checked
      Then echr-6-flagrant does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 25 October 1955
      And Bo is charged or indicted in Kazakhstan
      When the case is checked
      Then echr-6-flagrant does not apply for Bo because "not bound"

  Rule: Torture evidence, and courts that were reformed

    @breach @twin
    Scenario Outline: A practice of torture, and statements from it
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And Bo is charged or indicted in Kazakhstan
      And co-accused or witnesses say that a statement used against Bo was obtained by torture or ill-treatment
      And <a>
      When the case is checked
      Then echr-6-flagrant is <verdict> for Bo

      Examples:
        | a | verdict |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Bo | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Bo | indicated |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Bo | undetermined |
        | reports describe the courts of Kazakhstan as not independent | indicated |
        | reports describe interference with, or weakness of, the courts of Kazakhstan | indicated |
        | the courts and institutions of Kazakhstan were recently reformed and outside observers report progress | undetermined |
        | a special or State security court tried or would try Bo in Kazakhstan | indicated |
        | a military court or commission tried or would try Bo in Kazakhstan | indicated |
        | an ordinary court tried or would try Bo in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: A court of security that is not independent
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And Bo is charged or indicted in Kazakhstan
      And the rules of the court allow statements obtained by torture or ill-treatment to be used against Bo
      And <a>
      And <b>
      When the case is checked
      Then echr-6-flagrant is <verdict> for Bo

      Examples:
        | a | b | verdict |
        | a special or State security court tried or would try Bo in Kazakhstan | reports describe the courts of Kazakhstan as not independent | indicated |
        | a military court or commission tried or would try Bo in Kazakhstan | reports describe the courts of Kazakhstan as not independent | indicated |
        | an ordinary court tried or would try Bo in Kazakhstan | reports describe the courts of Kazakhstan as not independent | undetermined |
        | a military court or commission tried or would try Bo in Kazakhstan | reports describe interference with, or weakness of, the courts of Kazakhstan | undetermined |

    @exception @twin
    Scenario Outline: Reforms that observers report
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And Bo is charged or indicted in Kazakhstan
      And reports say that people in the position of Bo are tried in Kazakhstan without access to a lawyer
      And <a>
      When the case is checked
      Then echr-6-flagrant is <verdict> for Bo

      Examples:
        | a | verdict |
        | the courts and institutions of Kazakhstan were recently reformed and outside observers report progress | no_breach_shown |
        | reports describe interference with, or weakness of, the courts of Kazakhstan | indicated |

    @dispute
    Scenario: Statements from torture, denied
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And Bo is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Bo
      And the applicant says that co-accused or witnesses say that a statement used against Bo was obtained by torture or ill-treatment
      And a court found that nothing indicates that statements used against Bo were obtained by torture or ill-treatment
      When the case is checked
      Then echr-6-flagrant is contested for Bo

    @compliance @twin
    Scenario Outline: An ordinary court and a general complaint
      Given Alma is charged or indicted in Kazakhstan
      And an ordinary court tried or would try Alma in Kazakhstan
      And <reports>
      When the case is checked
      Then echr-6-flagrant is <verdict>

      Examples:
        | reports | verdict |
        | Alma is charged in the proceedings behind the transfer and the trial is still to come | no_breach_shown |
        | reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer | indicated |
