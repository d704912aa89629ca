Feature: Adequate examination of the risk before removal (ECHR art. 3, procedural limb)

  Rule: A risk that is put forward or known must be examined, whatever comes of it

    @breach
    Scenario: A time limit kept everybody from looking
      Given Turkey is about to remove Hoda, a national of Iran, to Iran
      And the case is assessed on 11 July 2000
      And Hoda expressed a wish to seek asylum or a fear of return
      And a warrant, summons, judgment or request names Hoda
      And the applicant says that Turkey did not examine the harm feared by Hoda because of a time limit, exclusion or other formal ground
      When the case is checked
      Then Turkey's breach of echr-3-proc is indicated, resting on "nobody-looked"

    @breach @twin
    Scenario: One ground examined, another known and passed over
      Given Sweden is about to remove Farid, a national of Iran, to Iran
      And the case is assessed on 23 March 2016
      And an application for asylum or protection was lodged for Farid before removal
      And Farid changed religion or left it
      And the applicant says that Sweden examined one ground of the harm feared by Farid and not another
      When the case is checked
      Then Sweden's breach of echr-3-proc is indicated, resting on "ground-left-out"

    @compliance @twin
    Scenario: Both grounds examined, with reasons
      Given Sweden is about to remove Farid, a national of Iran, to Iran
      And the case is assessed on 23 March 2016
      And an application for asylum or protection was lodged for Farid before removal
      And Farid changed religion or left it
      And two or more instances in Sweden gave reasoned decisions on the harm feared by Farid
      When the case is checked
      Then echr-3-proc is no_breach_shown

    @breach
    Scenario: Nobody asked, but the authorities knew
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And no application for asylum or protection was lodged for Alma before removal
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      When the case is checked
      Then Italy's breach of echr-3-proc is indicated, resting on "known-unasked"

    @compliance
    Scenario: Nothing to examine
      Given Italy removed Alma, a national of Norway, to Norway on 31 May 2013
      And no evidence was produced that Alma would be singled out
      And reports describe no serious human-rights abuse in Norway
      And no torture or ill-treatment in custody in Norway is reported for persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      When the case is checked
      Then echr-3-proc is no_breach_shown

  Rule: A third State is not presumed to be safe

    @breach @twin
    Scenario: Sent to a third State on a list
      Given Hungary removed Rahim, a national of Bangladesh, to Serbia on 8 October 2015
      And Rahim expressed a wish to seek asylum or a fear of return
      And Hungary did not examine the asylum claim of Rahim because of a safe third country
      And the applicant says that Hungary applied a presumption or list to the harm feared by Rahim without an individual look
      When the case is checked
      Then Hungary's breach of echr-3-proc is indicated, resting on "presumption-instead"

    @compliance @twin
    Scenario: Sent to a third State after a look at access to asylum there
      Given Hungary removed Rahim, a national of Bangladesh, to Serbia on 8 October 2015
      And Rahim expressed a wish to seek asylum or a fear of return
      And Hungary did not examine the asylum claim of Rahim because of a safe third country
      And one instance or officer in Hungary gave a reasoned decision on the harm feared by Rahim
      When the case is checked
      Then echr-3-proc is no_breach_shown

  Rule: The State shows that it examined the risk

    @unknown
    Scenario: Nobody says whether the risk was examined
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then echr-3-proc is undetermined
      And echr-3-proc as it stands is no breach
      And the question "How did the domestic authorities examine the feared harm?" is asked

    @dispute
    Scenario: An even dispute goes against the State
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And Italy says that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      When the case is checked
      Then Italy's breach of echr-3-proc is indicated
      And "risk_assessed_domestically" is a hinge of echr-3-proc

    @exception
    Scenario: Outside the jurisdiction
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then echr-3-proc is no_breach_shown
      And the exception "beyond-jurisdiction" stands

  Rule: Who is bound

    @not_bound
    Scenario: A State that never joined
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 31 May 2013
      And the harm feared by Alma was not examined by Kazakhstan in any way
      When the case is checked
      Then echr-3-proc does not apply because "not bound"
