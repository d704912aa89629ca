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

  Rule: One row for each value

    @breach
    Scenario Outline: Whose complaint is arguable
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                  | verdict         |
        | a spouse or partner of Alma lives in Italy                            | indicated       |
        | minor children of Alma live in Italy                                  | indicated       |
        | adult children of Alma live in Italy                                  | indicated       |
        | parents or siblings of Alma live in Italy                             | indicated       |
        | no family of Alma lives in Italy                                      | undetermined    |
        | Alma came to Italy as a child or was born there                       | indicated       |
        | Alma came to Italy as an adult                                        | undetermined    |
        | Alma had lived in Italy for 4 years                                   | undetermined    |
        | Alma had lived in Italy for 5 years                                   | indicated       |
        | Alma grew up or went to school in Italy                               | indicated       |
        | Alma speaks the language used in Italy                                | undetermined    |
        | parents, siblings or the own family of Alma are in Italy              | indicated       |
        | Alma has stayed in Italy for long and has built a private life there  | indicated       |
        | Alma has little language or integration in Italy in spite of the stay | undetermined    |

    @twin
    Scenario Outline: Nothing arguable
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And no family of Alma lives in Italy
      And Alma had lived in Italy for 4 years
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                                                            | verdict         |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken                  | undetermined    |
        | Alma held a temporary residence permit in Italy when the measure was taken                                      | undetermined    |
        | Alma held a visa, a registration or another title to stay in Italy when the measure was taken                   | undetermined    |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | no_breach_shown |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy                            | no_breach_shown |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken                | undetermined    |
        | Alma had entered or stayed in Italy irregularly when the measure was taken                                      | no_breach_shown |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit                            | no_breach_shown |

    @twin
    Scenario Outline: Nothing arguable, and how long the stay was
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And no family of Alma lives in Italy
      And Alma had entered or stayed in Italy irregularly when the measure was taken
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                | verdict         |
        | Alma had lived in Italy for 4 years | no_breach_shown |
        | Alma had lived in Italy for 5 years | indicated       |

    @breach
    Scenario Outline: Which remedy there was
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                                                       | verdict         |
        | Alma had a remedy that suspended the removal automatically                                                 | undetermined    |
        | a judge could suspend the removal at the request of Alma                                                   | undetermined    |
        | the removal of Alma would in practice not be enforced while a remedy was pending                           | undetermined    |
        | Alma had an appeal that did not suspend the removal                                                        | undetermined    |
        | Alma had a remedy against the removal only after it                                                        | undetermined    |
        | Alma had no remedy that could reach the removal                                                            | indicated       |
        | Alma used a remedy against the removal before it was carried out                                           | undetermined    |
        | Alma could have used a remedy against the removal before it was carried out and did not                    | undetermined    |
        | Alma was prevented in practice from using a remedy against the removal                                     | indicated       |
        | the law of Italy gave Alma no remedy against the removal                                                   | indicated       |
        | Alma used the ordinary domestic remedies on family life                                                    | undetermined    |
        | a domestic remedy of Alma on family life is pending                                                        | undetermined    |
        | Alma did not use an existing domestic remedy on family life                                                | undetermined    |
        | there was no domestic remedy on family life for Alma                                                       | indicated       |
        | Alma used the ordinary domestic remedies on the removal or border measure                                  | undetermined    |
        | a domestic remedy of Alma on the removal or border measure is pending                                      | undetermined    |
        | Alma did not use an existing domestic remedy on the removal or border measure                              | undetermined    |
        | there was no domestic remedy on the removal or border measure for Alma                                     | indicated       |
        | a court looked at the merits of the measure against Alma with evidence open to both sides                  | no_breach_shown |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma                             | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma                                   | no_breach_shown |
        | a court reviewed the measure against Alma without addressing the feared harm                               | undetermined    |
        | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | indicated       |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | undetermined    |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma                     | indicated       |
        | no body reviewed the measure against Alma before it was carried out                                        | indicated       |
        | Alma was removed before an appeal could be lodged or decided                                               | indicated       |
        | Alma was not removed before the appeal was decided                                                         | undetermined    |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                          | undetermined    |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma                       | undetermined    |
        | Italy examined the harm feared by Alma again after a first decision was annulled                           | undetermined    |
        | Italy examined one ground of the harm feared by Alma and not another                                       | undetermined    |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account                 | undetermined    |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look                  | undetermined    |
        | Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground    | undetermined    |
        | the harm feared by Alma was not examined by Italy in any way                                               | undetermined    |

    @breach
    Scenario Outline: Security by name only
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                                               | verdict         |
        | evidence for the security grounds was shown to Alma and to a court                                 | undetermined    |
        | evidence for the security grounds was shown to a court but withheld from Alma                      | undetermined    |
        | evidence for the security grounds was known to Alma, and no court decided on it                    | undetermined    |
        | a court saw nothing on the security grounds against Alma but the statement of the authority itself | indicated       |
        | evidence for the security grounds against Alma was shown to no court                               | indicated       |
        | no evidence for the security grounds against Alma was produced                                     | indicated       |

    @twin
    Scenario Outline: Nothing behind it, and how security was invoked
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And evidence for the security grounds against Alma was shown to no court
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                                  | verdict         |
        | Italy did not invoke security or public-order grounds against Alma                    | undetermined    |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew | undetermined    |
        | Italy invoked security or public-order grounds against Alma with a summary            | undetermined    |
        | Italy invoked security or public-order grounds against Alma as a label without facts  | indicated       |

    @exception
    Scenario Outline: A court looked, and what else happened
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                                    | verdict         |
        | Alma was removed before an appeal could be lodged or decided                            | indicated       |
        | Alma was not removed before the appeal was decided                                      | no_breach_shown |
        | Alma was removed although a domestic body had suspended the removal                     | indicated       |
        | no domestic stay was in force at the removal of Alma                                    | no_breach_shown |
        | Alma used a remedy against the removal before it was carried out                        | no_breach_shown |
        | Alma could have used a remedy against the removal before it was carried out and did not | no_breach_shown |
        | Alma was prevented in practice from using a remedy against the removal                  | undetermined    |
        | the law of Italy gave Alma no remedy against the removal                                | no_breach_shown |

    @exception
    Scenario Outline: A court looked at security by name only
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                                               | verdict         |
        | evidence for the security grounds was shown to Alma and to a court                                 | no_breach_shown |
        | evidence for the security grounds was shown to a court but withheld from Alma                      | no_breach_shown |
        | evidence for the security grounds was known to Alma, and no court decided on it                    | no_breach_shown |
        | a court saw nothing on the security grounds against Alma but the statement of the authority itself | indicated       |
        | evidence for the security grounds against Alma was shown to no court                               | indicated       |
        | no evidence for the security grounds against Alma was produced                                     | indicated       |

    @twin
    Scenario Outline: A formal ground, and family life
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                     | verdict         |
        | the decisions on the removal of Alma give reasons on family life         | undetermined    |
        | the decisions on the removal of Alma mention family life without reasons | undetermined    |
        | the decisions on the removal of Alma do not address family life          | indicated       |

    @twin
    Scenario Outline: Family life left out, and how the claim ended
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And the decisions on the removal of Alma do not address family life
      And <fact>
      When the case is checked
      Then echr-13-8 is <verdict>

      Examples:
        | fact                                                                                                    | verdict         |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                       | undetermined    |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma                    | undetermined    |
        | Italy examined the harm feared by Alma again after a first decision was annulled                        | undetermined    |
        | Italy examined one ground of the harm feared by Alma and not another                                    | undetermined    |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account              | undetermined    |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look               | undetermined    |
        | Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground | indicated       |
        | the harm feared by Alma was not examined by Italy in any way                                            | undetermined    |
