Feature: Who is excluded from refugee status (Refugee Convention art 1F)

  The State that relies on exclusion has to show serious reasons about this person. Exclusion never displaces the absolute
  bars of CAT art 3 and ECHR art 3.

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Serious reasons about the person herself

    @breach
    Scenario: An ordinary crime abroad, shown by a judgment
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a record shows that a final judgment records the conduct alleged as a ground to exclude Alma
      When the case is checked
      Then rc-1F is indicated

    @breach
    Scenario: A war crime, shown by specific evidence
      Given a record shows that a crime against peace, a war crime or a crime against humanity is alleged as a ground to exclude Alma
      And a record shows that the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a record shows that statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is established

    @compliance
    Scenario: Only a charge by the State feared
      Given Italy says that a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And only a charge, warrant or search notice supports the exclusion of Alma
      When the case is checked
      Then rc-1F is no_breach_shown

    @exception
    Scenario: A judgment that rests on a confession obtained by ill-treatment
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a final judgment records the conduct alleged as a ground to exclude Alma
      And a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      When the case is checked
      Then rc-1F is undetermined

  Rule: Nobody is excluded for what a relative did

    @twin
    Scenario: The alleged fraud of her husband
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed only to a relative or associate of Alma
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is no_breach_shown

    @twin
    Scenario: Membership of an organisation and nothing more
      Given acts contrary to the purposes and principles of the United Nations are alleged as a ground to exclude Alma
      And the conduct alleged as a ground of exclusion is attributed only to an organisation of Alma
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is no_breach_shown

  Rule: A political crime is not excluded by the second clause

    @compliance
    Scenario: A crime closely linked to its political aim
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma was closely and directly linked to a political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is undetermined
      And rc-1F as it stands is no breach

    @twin
    Scenario: The same aim pursued by atrocious means
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma was remote from its political aim, out of proportion to it or atrocious
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is indicated

  Rule: What the parties dispute and what nobody says

    @dispute
    Scenario: The State attributes the crime to her, she says that only her husband is accused
      Given a record shows that a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And a record shows that the crime alleged against Alma had no political aim
      And a record shows that statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      And Italy says that the conduct alleged as a ground of exclusion is attributed to Alma individually
      And the applicant says that the conduct alleged as a ground of exclusion is attributed only to a relative or associate of Alma
      When the case is checked
      Then rc-1F is undetermined
      And rc-1F on the respondent's view is true
      And rc-1F on the applicant's view is false
      And rc-1F as it stands is no breach

    @unknown
    Scenario: The State names a crime and nothing else is known
      Given Italy says that a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      When the case is checked
      Then rc-1F is undetermined

  Rule: A State that is not bound

    @not_bound
    Scenario: Removal by a State that is bound neither by the Convention nor by the Protocol
      Given India removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And a crime against peace, a war crime or a crime against humanity is alleged as a ground to exclude Alma
      When the case is checked
      Then rc-1F does not apply because "India"

  Rule: The three heads of exclusion

    @breach @twin
    Scenario Outline: What is alleged, and whether the crime had a political aim
      Given <alleged> alleged as a ground to exclude Alma
      And the crime alleged against Alma <aim>
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is <verdict>

      Examples:
        | alleged | aim | verdict |
        | a crime against peace, a war crime or a crime against humanity is | was closely and directly linked to a political aim | indicated |
        | acts contrary to the purposes and principles of the United Nations are | was closely and directly linked to a political aim | indicated |
        | a serious ordinary crime committed abroad before admission is | had no political aim | indicated |
        | a serious ordinary crime committed abroad before admission is | was remote from its political aim, out of proportion to it or atrocious | indicated |
        | a serious ordinary crime committed abroad before admission is | was closely and directly linked to a political aim | undetermined |

    @twin
    Scenario Outline: The list is closed: a crime without a political aim that falls under none of the three heads
      Given <alleged>
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a final judgment records the conduct alleged as a ground to exclude Alma
      When the case is checked
      Then rc-1F is <verdict>

      Examples:
        | alleged | verdict |
        | no conduct that excludes from refugee status is alleged against Alma, and nothing else | no_breach_shown |
        | a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma | indicated |

  Rule: The material, and what taints it

    @compliance @twin
    Scenario Outline: What kind of material supports it
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And <material>
      When the case is checked
      Then rc-1F is <verdict>

      Examples:
        | material | verdict |
        | a final judgment records the conduct alleged as a ground to exclude Alma | indicated |
        | statements, documents or admissions describe particular acts of Alma as a ground of exclusion | indicated |
        | only a charge, warrant or search notice supports the exclusion of Alma | no_breach_shown |
        | no material supports the allegation of excluding conduct against Alma | no_breach_shown |

    @exception @twin
    Scenario Outline: Statements obtained by ill-treatment
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      And <taint>
      When the case is checked
      Then rc-1F is <verdict>

      Examples:
        | taint | verdict |
        | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment | undetermined |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | undetermined |
        | the rules of the court allow statements obtained by torture or ill-treatment to be used against Alma | indicated |
        | nothing indicates that statements used against Alma were obtained by torture or ill-treatment | indicated |

    @exception @twin
    Scenario Outline: A sentence in absence taints the judgment, not other evidence
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And <material>
      And <trial>
      When the case is checked
      Then rc-1F is <verdict>

      Examples:
        | material | trial | verdict |
        | a final judgment records the conduct alleged as a ground to exclude Alma | a court in Kazakhstan convicted Alma in absentia | undetermined |
        | a final judgment records the conduct alleged as a ground to exclude Alma | a court in Kazakhstan convicted Alma after a trial in presence | indicated |
        | a final judgment records the conduct alleged as a ground to exclude Alma | Alma is not wanted, charged or convicted in Kazakhstan | indicated |
        | statements, documents or admissions describe particular acts of Alma as a ground of exclusion | a court in Kazakhstan convicted Alma in absentia | indicated |

    @exception @dispute
    Scenario Outline: That a statement was obtained by ill-treatment is for the person to show
      Given a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a final judgment records the conduct alleged as a ground to exclude Alma
      And <hers> that co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment
      And a record shows that nothing indicates that statements used against Alma were obtained by torture or ill-treatment
      When the case is checked
      Then rc-1F is <verdict>

      Examples:
        | hers | verdict |
        | a record shows | indicated |
        | a court found | undetermined |

  Rule: How well the State must show it

    @dispute
    Scenario Outline: A statement of the authority is no serious reason; a record of the time is
      Given a record shows that a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And <aim> the crime alleged against Alma had no political aim
      And <author> the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a record shows that statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is <verdict>

      Examples:
        | aim | author | verdict |
        | a record shows that | a record shows that | established |
        | a record shows that | Italy says that | undetermined |
        | Italy says that | a record shows that | undetermined |

    @dispute
    Scenario: An even dispute on her own part goes against the State
      Given a record shows that a crime against peace, a war crime or a crime against humanity is alleged as a ground to exclude Alma
      And a record shows that the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a record shows that the conduct alleged as a ground of exclusion is attributed only to an organisation of Alma
      And a record shows that statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F as it stands is no breach
      And rc-1F on the weighed view is unknown

  Rule: Bound by the Convention, by the Protocol or by both

    @breach
    Scenario Outline: Either of the two is enough
      Given <state> removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And a crime against peace, a war crime or a crime against humanity is alleged as a ground to exclude Alma
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then rc-1F is indicated

      Examples:
        | state |
        | Madagascar |
        | Venezuela |
        | Italy |
