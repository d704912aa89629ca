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
