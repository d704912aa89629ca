Feature: Effective remedy against a removal that touches private or family life (ECHR art. 13 with art. 8)

  Rule: The remedy need not suspend the removal, but somebody independent must be able to look first

    @breach
    Scenario: Removed before a court could look
      Given France removed Luis, a national of Brazil, to Brazil on 26 January 2007
      And parents or siblings of Luis live in France
      And the applicant says that Luis was removed before an appeal could be lodged or decided
      When the case is checked
      Then France's breach of echr-13-8 is indicated, resting on "removed-before-anybody-looked"

    @compliance @twin
    Scenario: A court looked, though the appeal did not suspend
      Given France removed Luis, a national of Brazil, to Brazil on 26 January 2007
      And parents or siblings of Luis live in France
      And Luis had an appeal that did not suspend the removal
      And a court reviewed the lawfulness and reasonableness of the measure against Luis
      When the case is checked
      Then echr-13-8 is no_breach_shown

    @exception @twin
    Scenario: A court exists, but the removal came first
      Given France removed Luis, a national of Brazil, to Brazil on 26 January 2007
      And parents or siblings of Luis live in France
      And a court reviewed the lawfulness and reasonableness of the measure against Luis
      And Luis was removed before an appeal could be lodged or decided
      When the case is checked
      Then France's breach of echr-13-8 is indicated
      And the counter-argument "independent-review" does not stand

    @breach
    Scenario: Security that no court could look at
      Given Bulgaria removed Omar, a stateless person, to Syria on 4 July 1999
      And minor children of Omar live in Bulgaria
      And only the government, a ministry or an advisory panel reviewed the measure against Omar
      When the case is checked
      Then Bulgaria's breach of echr-13-8 is indicated, resting on "none-at-all"

    @unknown
    Scenario: Nobody speaks of a remedy
      Given France removed Luis, a national of Brazil, to Brazil on 26 January 2007
      And parents or siblings of Luis live in France
      When the case is checked
      Then echr-13-8 is undetermined

    @dispute
    Scenario: The review is for the State to show
      Given France removed Luis, a national of Brazil, to Brazil on 26 January 2007
      And parents or siblings of Luis live in France
      And the applicant says that no body reviewed the measure against Luis before it was carried out
      And a record shows that a court reviewed the lawfulness and reasonableness of the measure against Luis
      When the case is checked
      Then echr-13-8 is contested
      And "independent_review" is a hinge of echr-13-8

    @not_bound
    Scenario: A State outside the Convention
      Given Canada removed Luis, a national of Brazil, to Brazil on 26 January 2007
      And parents or siblings of Luis live in Canada
      And no body reviewed the measure against Luis before it was carried out
      When the case is checked
      Then echr-13-8 does not apply because "not bound"
