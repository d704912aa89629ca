Feature: Effective remedy against collective expulsion (ECHR art. 13 with Protocol No 4 art. 4)

  Rule: The remedy must exist and work, but need not suspend the removal where nothing else is at stake

    @breach
    Scenario: Returned at sea without any remedy
      Given Italy removed Sam, a national of Somalia, to Libya on 6 May 2009
      And the measure of Italy is the interception of Sam at sea
      And Sam was neither identified nor interviewed nor heard before removal
      And there was no decision on the removal of Sam
      And the applicant says that Sam had no remedy that could reach the removal
      When the case is checked
      Then Italy's breach of echr-13-p4-4 is indicated, resting on "arguable" and "none-at-all"

    @breach
    Scenario: A stay on request only, as the doctrine stood in 2002
      Given Belgium removed Jan, a national of Slovakia, to Slovakia on 5 October 1999
      And the case is assessed on 5 February 2002
      And Jan was or is to be removed together with others
      And the removal of Jan was ordered in identical or standard wording
      And a judge could suspend the removal at the request of Jan
      When the case is checked
      Then Belgium's breach of echr-13-p4-4 is indicated, resting on "not-suspensive-before-khlaifia"

    @compliance @twin
    Scenario: A remedy without suspension, judged since Khlaifia
      Given Italy removed Sam, a national of Tunisia, to Tunisia on 27 September 2011
      And the case is assessed on 15 December 2016
      And Sam was or is to be removed together with others
      And the removal of Sam was ordered in identical or standard wording
      And Sam had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13-p4-4 is no_breach_shown
      And the counter-argument "nothing-more-was-needed" stands

    @compliance @twin
    Scenario: The day before Khlaifia
      Given Italy removed Sam, a national of Tunisia, to Tunisia on 27 September 2011
      And the case is assessed on 14 December 2016
      And Sam was or is to be removed together with others
      And the removal of Sam was ordered in identical or standard wording
      And Sam had an appeal that did not suspend the removal
      When the case is checked
      Then Italy's breach of echr-13-p4-4 is indicated

    @breach @twin
    Scenario: A remedy without suspension, and a risk as well
      Given Poland removed Sam, a national of Russia, to Belarus on 17 March 2017
      And the case is assessed on 23 July 2020
      And orders or figures show that Poland directed a policy at the group of Sam
      And the removal of Sam was ordered in identical or standard wording
      And Sam expressed a wish to seek asylum or a fear of return
      And reports document onward returns from Belarus of people like Sam
      And Sam had an appeal that did not suspend the removal
      When the case is checked
      Then Poland's breach of echr-13-p4-4 is indicated, resting on "not-suspensive-with-a-risk"

  Rule: The complaint must be arguable

    @compliance
    Scenario: Own conduct
      Given Spain removed Sam, a national of Mali, to Morocco on 13 August 2014
      And the measure of Spain is the return of Sam at or near a border without any procedure
      And Sam crossed the border without authorisation in a large group or with force
      And a border post of Spain nearby registered claims at the time
      And there was no decision on the removal of Sam
      And Sam had no remedy that could reach the removal
      When the case is checked
      Then echr-13-p4-4 is no_breach_shown
      And the counter-argument "own-conduct" stands

    @unknown
    Scenario: Nobody says whether there was a remedy
      Given Belgium removed Jan, a national of Slovakia, to Slovakia on 5 October 1999
      And Jan was or is to be removed together with others
      And the removal of Jan was ordered in identical or standard wording
      When the case is checked
      Then echr-13-p4-4 is undetermined

    @dispute
    Scenario: Removed together or alone
      Given Italy removed Sam, a national of Somalia, to Libya on 6 May 2009
      And the applicant says that Sam was or is to be removed together with others
      And a record shows that Sam was removed alone
      And there was no decision on the removal of Sam
      And Sam had no remedy that could reach the removal
      When the case is checked
      Then echr-13-p4-4 is contested
      And "group_removal" is a hinge of echr-13-p4-4

    @not_bound
    Scenario: A State outside the Protocol
      Given Greece removed Sam, a national of Somalia, to Turkey on 6 May 2009
      And Sam was or is to be removed together with others
      And there was no decision on the removal of Sam
      And Sam had no remedy that could reach the removal
      When the case is checked
      Then echr-13-p4-4 does not apply because "not bound"
