Feature: Effective remedy with automatic suspensive effect (ECHR art. 13 with art. 3)

  Rule: An arguable complaint calls for a remedy that suspends the removal of itself

    @breach
    Scenario: A judge may only suspend on request
      Given Belgium removed Jan, a national of Slovakia, to Slovakia on 5 October 1999
      And Jan expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Slovakia of persons in the position of Jan
      And the applicant says that a judge could suspend the removal at the request of Jan
      When the case is checked
      Then Belgium's breach of echr-13 is indicated, resting on "no-suspensive"

    @breach
    Scenario: The remedy was out of reach in practice
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "no-access"

    @breach
    Scenario: A life sentence without a way to release calls for a remedy as well
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 5 May 2023
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      And Alma had no remedy that could reach the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "arguable"

    @breach
    Scenario: A formal ground kept everybody from looking at the risk
      Given Turkey is about to remove Hoda, a national of Iran, to Iran
      And the case is assessed on 11 July 2000
      And Hoda expressed a wish to seek asylum or a fear of return
      And a warrant, summons, judgment or request names Hoda
      And the applicant says that Turkey did not examine the harm feared by Hoda because of a time limit, exclusion or other formal ground
      When the case is checked
      Then Turkey's breach of echr-13 is indicated, resting on "no-rigour"

    @breach
    Scenario: Only an advisory panel looked at it
      Given France is about to remove Karam, a national of India, to India
      And the case is assessed on 15 November 1996
      And Karam expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in India of persons in the position of Karam
      And the applicant says that only the government, a ministry or an advisory panel reviewed the measure against Karam
      When the case is checked
      Then France's breach of echr-13 is indicated, resting on "no-rigour"

    @compliance
    Scenario: A court reviewed the risk while the removal was held back
      Given France is about to remove Jens, a national of Germany, to Japan
      And the case is assessed on 7 July 1989
      And the prosecution in Japan said that it would seek the death penalty for Jens
      And a court reviewed the lawfulness and reasonableness of the measure against Jens
      When the case is checked
      Then echr-13 is no_breach_shown

    @breach @twin
    Scenario: A court is looking at the risk, and only an interim measure of Strasbourg holds the removal back
      Given Cyprus is about to remove Sipan, a national of Syria, to Syria
      And the case is assessed on 23 July 2013
      And Sipan expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Syria of persons in the position of Sipan
      And a court reviewed the lawfulness and reasonableness of the measure against Sipan
      And the applicant says that Sipan had an appeal that did not suspend the removal
      When the case is checked
      Then Cyprus's breach of echr-13 is indicated, resting on "no-suspensive"

    @compliance @twin
    Scenario: A court is looking at the risk, and the removal is suspended of itself
      Given Cyprus is about to remove Sipan, a national of Syria, to Syria
      And the case is assessed on 23 July 2013
      And Sipan expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Syria of persons in the position of Sipan
      And a court reviewed the lawfulness and reasonableness of the measure against Sipan
      And Sipan had a remedy that suspended the removal automatically
      When the case is checked
      Then echr-13 is no_breach_shown

    @compliance @twin
    Scenario: Removed while a second appeal was open, after a first that suspended the removal
      Given the Netherlands removed Ahmad, a national of Afghanistan, to Afghanistan on 1 March 2017
      And Ahmad expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Afghanistan of persons in the position of Ahmad
      And a court looked at the merits of the measure against Ahmad with evidence open to both sides
      And Ahmad had a remedy that suspended the removal automatically
      And Ahmad was removed before an appeal could be lodged or decided
      When the case is checked
      Then echr-13 is no_breach_shown

    @breach @twin
    Scenario: Haste, and a remedy lodged that could not work
      Given France removed Ismail, a national of Sudan, to Sudan on 16 January 2009
      And Ismail expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Sudan of persons in the position of Ismail
      And Ismail used a remedy against the removal before it was carried out
      And the applicant says that 36 hours passed between the decision and the removal of Ismail
      And the applicant says that no interpreter was provided for Ismail in the procedure on removal or protection
      When the case is checked
      Then France's breach of echr-13 is indicated, resting on "no-access"

    @compliance
    Scenario: Nothing on which to build a complaint
      Given Italy removed Alma, a national of Norway, to Norway on 31 May 2013
      And no evidence was produced that Alma would be singled out
      And reports describe no serious human-rights abuse in Norway
      And no torture or ill-treatment in custody in Norway is reported for persons in the position of Alma
      And Alma had no remedy that could reach the removal
      When the case is checked
      Then echr-13 is no_breach_shown

  Rule: The State shows that the remedy existed

    @unknown
    Scenario: Nobody speaks of remedies
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then echr-13 is undetermined
      And echr-13 as it stands is no breach

    @dispute
    Scenario: An even dispute goes against the State
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma had an appeal that did not suspend the removal
      And Italy says that Alma had a remedy that suspended the removal automatically
      When the case is checked
      Then Italy's breach of echr-13 is indicated
      And echr-13 on the applicant's view is true
      And "suspensive_remedy" is a hinge of echr-13

    @dispute
    Scenario: A record contradicts the allegation
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And a record shows that Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then echr-13 is contested
      And "remedy_access" is a hinge of echr-13

  Rule: A remedy left unused by an informed person

    @exception @twin
    Scenario: Open, suspensive, with a lawyer, and not used
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma had a remedy that suspended the removal automatically
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then echr-13 is no_breach_shown
      And the exception "remedy-left-unused" stands

    @exception @twin
    Scenario: The same remedy, without a lawyer
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma had a remedy that suspended the removal automatically
      And Alma had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of echr-13 is indicated
      And the exception "remedy-left-unused" does not stand

  Rule: Who is bound

    @not_bound
    Scenario: A State that never joined
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 31 May 2013
      And Alma had no remedy that could reach the removal
      When the case is checked
      Then echr-13 does not apply because "not bound"
