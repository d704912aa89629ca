Feature: Right to seek and to enjoy asylum (Universal Declaration art 14)

  The Declaration is not a treaty. A finding here is advisory and never stands for the breach of a treaty.

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Nobody may be kept from seeking asylum

    @breach
    Scenario: She tried to apply and was turned away
      Given the applicant says that Alma tried to apply for protection and the application was not received
      When the case is checked
      Then udhr-14 is indicated

    @compliance
    Scenario: Her request was examined on its merits before the removal
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was not removed before the first decision on the application for protection
      When the case is checked
      Then udhr-14 is no_breach_shown

    @unknown
    Scenario: Nobody says whether she wished to apply
      When the case is checked
      Then udhr-14 is undetermined

    @dispute
    Scenario: The State says that she did not try
      Given the applicant says that Alma would have applied for protection had it been possible
      And the applicant says that the speed of the removal kept Alma from applying for protection
      And Italy says that Alma did not try to apply for protection
      When the case is checked
      Then udhr-14 is contested

  Rule: Genuine prosecution and acts against the purposes of the United Nations

    @exception
    Scenario: A genuine prosecution for her own ordinary crime
      Given Alma tried to apply for protection and the application was not received
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      When the case is checked
      Then udhr-14 is no_breach_shown
      And the exception "genuine-prosecution" stands

    @exception
    Scenario: The charge is said to be a pretext
      Given Alma tried to apply for protection and the application was not received
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan is fabricated or a pretext
      When the case is checked
      Then udhr-14 is indicated
      And the exception "genuine-prosecution" does not stand

    @twin
    Scenario: The accusation concerns only her husband
      Given Alma tried to apply for protection and the application was not received
      And acts contrary to the purposes and principles of the United Nations are alleged as a ground to exclude Alma
      And the conduct alleged as a ground of exclusion is attributed only to a relative or associate of Alma
      When the case is checked
      Then udhr-14 is indicated
      And the exception "acts-against-un-purposes" does not stand

  Rule: Only in another country

    @not_bound
    Scenario: A State and its own national
      Given Kazakhstan removed Alma, a national of Kazakhstan, to Italy on 31 May 2013
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then udhr-14 is not_applicable

  Rule: What the State shows for a genuine prosecution

    @exception @twin
    Scenario Outline: Wanted for what, and for whose deed
      Given Alma tried to apply for protection and the application was not received
      And <wanted>
      And <charge>
      And <whose>
      When the case is checked
      Then udhr-14 is <verdict>

      Examples:
        | wanted | charge | whose | verdict |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | the charge against Alma in Kazakhstan concerns an ordinary offence | the conduct alleged as a ground of exclusion is attributed to Alma individually | no_breach_shown |
        | a court in Kazakhstan convicted Alma in absentia | the charge against Alma in Kazakhstan concerns an ordinary offence | the conduct alleged as a ground of exclusion is attributed to Alma individually | no_breach_shown |
        | a court in Kazakhstan convicted Alma after a trial in presence | the charge against Alma in Kazakhstan concerns an ordinary offence | the conduct alleged as a ground of exclusion is attributed to Alma individually | no_breach_shown |
        | Alma is not wanted, charged or convicted in Kazakhstan | the charge against Alma in Kazakhstan concerns an ordinary offence | the conduct alleged as a ground of exclusion is attributed to Alma individually | indicated |
        | Alma is charged or indicted in Kazakhstan | the charge against Alma in Kazakhstan concerns a political or security offence | the conduct alleged as a ground of exclusion is attributed to Alma individually | indicated |
        | Alma is charged or indicted in Kazakhstan | the charge against Alma in Kazakhstan concerns an ordinary offence | the conduct alleged as a ground of exclusion is attributed only to an organisation of Alma | indicated |

    @exception @twin
    Scenario Outline: Acts against the purposes of the United Nations
      Given Alma tried to apply for protection and the application was not received
      And <what>
      And <whose>
      When the case is checked
      Then udhr-14 is <verdict>

      Examples:
        | what | whose | verdict |
        | acts contrary to the purposes and principles of the United Nations are alleged as a ground to exclude Alma | the conduct alleged as a ground of exclusion is attributed to Alma individually | no_breach_shown |
        | acts contrary to the purposes and principles of the United Nations are alleged as a ground to exclude Alma | the conduct alleged as a ground of exclusion is attributed only to an organisation of Alma | indicated |
        | a crime against peace, a war crime or a crime against humanity is alleged as a ground to exclude Alma | the conduct alleged as a ground of exclusion is attributed to Alma individually | indicated |

    @dispute @exception
    Scenario Outline: Two records: the tie goes against the State
      Given Alma tried to apply for protection and the application was not received
      And Alma is charged or indicted in Kazakhstan
      And acts contrary to the purposes and principles of the United Nations are alleged as a ground to exclude Alma
      And the charge against Alma in Kazakhstan concerns <charge>
      And a record shows that the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a record shows that the conduct alleged as a ground of exclusion is attributed only to a relative or associate of Alma
      When the case is checked
      Then udhr-14 is indicated
      And the exception "<exception>" does not stand

      Examples:
        | charge | exception |
        | an ordinary offence | genuine-prosecution |
        | a political or security offence | acts-against-un-purposes |

    @not_bound
    Scenario: Before the Declaration
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 9 December 1948
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then udhr-14 is not_applicable

    @twin
    Scenario: On the day of the Declaration
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 10 December 1948
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then udhr-14 is indicated
