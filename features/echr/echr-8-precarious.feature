Feature: Family life formed in precarious stay (ECHR art 8)

  Background:
    Given the case is assessed on 27 August 2013
    And Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Exceptional circumstances

    @breach
    Scenario Outline: The interests of the children
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And <family>
      And the applicant says that <assessment>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | family | assessment | verdict |
        | minor children of Alma live in Italy | the decisions on Alma do not address the best interests of the child | indicated |
        | minor children of Alma live in Italy | the decisions on Alma apply a rule for an age or category in place of the best interests of the child | indicated |
        | minor children of Alma live in Italy | the decisions on Alma mention the best interests of the child within the general balance | undetermined |
        | minor children of Alma live in Italy | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | undetermined |
        | minor children of Alma live in Italy | a request to assess the best interests of Alma stayed without an answer | indicated |
        | minor children of Alma live in Italy | no request to assess the best interests of Alma stayed without an answer | undetermined |
        | a spouse or partner of Alma lives in Italy | the decisions on Alma do not address the best interests of the child | undetermined |
        | adult children of Alma live in Italy | the decisions on Alma do not address the best interests of the child | undetermined |
        | no family of Alma lives in Italy | the decisions on Alma do not address the best interests of the child | undetermined |

    @unknown @twin
    Scenario: Children, and nobody says whether their interests were assessed
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And minor children of Alma live in Italy
      When the case is checked
      Then echr-8-precarious is undetermined
      And the question "How do the decisions deal with the child's best interests?" is asked

    @breach
    Scenario Outline: The carer of a child who is a national
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And minor children of Alma live in Italy
      And <care>
      And <status>
      And <obstacle>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | care | status | obstacle | verdict |
        | Alma is or was the primary carer of the children | the family members of Alma are nationals of Italy | the other parent of the children of Alma stays in Italy | indicated |
        | Alma was not the primary carer of the children | the family members of Alma are nationals of Italy | the other parent of the children of Alma stays in Italy | undetermined |
        | Alma is or was the primary carer of the children | the family members of Alma hold residence permits or are settled in Italy | the other parent of the children of Alma stays in Italy | indicated |
        | Alma is or was the primary carer of the children | the family members of Alma differ in their status in Italy | the other parent of the children of Alma stays in Italy | undetermined |
        | Alma is or was the primary carer of the children | the family members of Alma are nationals of Italy | the partner or children of Alma never lived in Kazakhstan | undetermined |

    @breach
    Scenario Outline: Four circumstances together
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And a spouse or partner of Alma lives in Italy
      And <first>
      And <second>
      And <third>
      And <fourth>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | first | second | third | fourth | verdict |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | Alma has no conviction in Italy | indicated |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 9 years | Alma lives together with the family | Alma has no conviction in Italy | undetermined |
        | the family members of Alma are nationals of Italy | Italy knew of the ground against Alma for 5 years before acting | Alma lives together with the family | Alma has no conviction in Italy | indicated |
        | the family members of Alma are nationals of Italy | Italy knew of the ground against Alma for 4 years before acting | Alma lives together with the family | Alma has no conviction in Italy | undetermined |
        | the family members of Alma hold residence permits or are settled in Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | Alma has no conviction in Italy | undetermined |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma has sole custody of the children | Alma received at most a fine, warning or other administrative penalty in Italy | indicated |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lived together with the family for a short time or in part | Alma has no conviction in Italy | undetermined |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma is separated or divorced | Alma has no conviction in Italy | undetermined |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | Alma was charged but not convicted in Italy | undetermined |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | Alma was sentenced in Italy to custody of up to two years | undetermined |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | Alma is or was the primary carer of the children | indicated |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | the family of Alma holds the nationality of Italy, which stands in the way of a move to Kazakhstan | indicated |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | the partner or children of Alma never lived in Kazakhstan | indicated |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | the other parent of the children of Alma stays in Italy | indicated |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | illness or danger stands in the way of family life of Alma in Kazakhstan | indicated |
        | the family members of Alma are nationals of Italy | Alma had lived in Italy for 10 years | Alma lives together with the family | the family of Alma does not speak the language of Kazakhstan | undetermined |

    @twin
    Scenario: Four circumstances, and only adult children in the State
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And adult children of Alma live in Italy
      And the family members of Alma are nationals of Italy
      And Alma had lived in Italy for 10 years
      And Alma lives together with the family
      And Alma has no conviction in Italy
      When the case is checked
      Then echr-8-precarious is undetermined

    @exception
    Scenario Outline: What answers the circumstances
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And a spouse or partner of Alma lives in Italy
      And Alma had lived in Italy for 10 years
      And Alma lives together with the family
      And Alma is or was the primary carer of the children
      And the partner or children of Alma never lived in Kazakhstan
      And <answer>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | answer | verdict |
        | no obstacle to family life of Alma in Kazakhstan is stated | undetermined |
        | no third State is open to the family of Alma | indicated |
        | the family members of Alma are also to be removed from Italy, or could leave together | undetermined |
        | the family members of Alma differ in their status in Italy | indicated |
        | Alma was sentenced in Italy to custody of more than two and up to five years | undetermined |
        | Alma was sentenced in Italy to custody of more than five years | undetermined |
        | Alma was sentenced in Italy to custody of up to two years | indicated |
        | Alma has no conviction in Italy | indicated |

    @exception
    Scenario Outline: What answers the sole carer
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And minor children of Alma live in Italy
      And Alma is or was the primary carer of the children
      And the family members of Alma are nationals of Italy
      And the other parent of the children of Alma stays in Italy
      And <answer>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | answer | verdict |
        | no obstacle to family life of Alma in Kazakhstan is stated | undetermined |
        | Alma was sentenced in Italy to custody of more than five years | undetermined |
        | Alma was charged but not convicted in Italy | indicated |

    @exception @twin
    Scenario Outline: What does not answer for the children
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And minor children of Alma live in Italy
      And the decisions on Alma do not address the best interests of the child
      And <answer>
      When the case is checked
      Then Italy's breach of echr-8-precarious is indicated

      Examples:
        | answer |
        | no obstacle to family life of Alma in Kazakhstan is stated |
        | Alma was sentenced in Italy to custody of more than five years |

    @compliance
    Scenario Outline: A court weighed it all, and the family can go along
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And minor children of Alma live in Italy
      And <review>
      And <reasons>
      And <children>
      And <obstacle>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | review | reasons | children | obstacle | verdict |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | the decisions on the removal of Alma give reasons on family life | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | no obstacle to family life of Alma in Kazakhstan is stated | no_breach_shown |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma | the decisions on the removal of Alma give reasons on family life | the decisions on Alma mention the best interests of the child within the general balance | no obstacle to family life of Alma in Kazakhstan is stated | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma | the decisions on the removal of Alma give reasons on family life | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | no obstacle to family life of Alma in Kazakhstan is stated | undetermined |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | the decisions on the removal of Alma mention family life without reasons | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | no obstacle to family life of Alma in Kazakhstan is stated | undetermined |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | the decisions on the removal of Alma give reasons on family life | the decisions on Alma apply a rule for an age or category in place of the best interests of the child | no obstacle to family life of Alma in Kazakhstan is stated | indicated |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | the decisions on the removal of Alma give reasons on family life | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | the partner or children of Alma never lived in Kazakhstan | undetermined |

    @twin
    Scenario: A court weighed it all, and nobody speaks of the children
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And a spouse or partner of Alma lives in Italy
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the decisions on the removal of Alma give reasons on family life
      And no obstacle to family life of Alma in Kazakhstan is stated
      When the case is checked
      Then echr-8-precarious is undetermined

    @dispute
    Scenario: An even dispute goes against the applicant
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And minor children of Alma live in Italy
      And the applicant says that the decisions on Alma do not address the best interests of the child
      And Italy says that the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then echr-8-precarious is contested
      And "best_interests_assessed" is a hinge of echr-8-precarious

    @breach
    Scenario: A bare assertion is too little
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And minor children of Alma live in Italy
      And the applicant merely asserts that the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then echr-8-precarious is arguable

  Rule: Precarious stay, family life, and who is bound

    @twin
    Scenario Outline: What makes a stay precarious
      Given <stay>
      And minor children of Alma live in Italy
      And the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | stay | verdict |
        | Alma formed the family while both partners knew that the right to stay was insecure | indicated |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy | indicated |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | indicated |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | indicated |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | undetermined |
        | Alma held a temporary residence permit in Italy when the measure was taken | undetermined |
        | Alma formed the family while having a secure right to stay | not_applicable |

    @twin
    Scenario: The family was formed in secure stay, which was lost later
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma formed the family while having a secure right to stay
      And minor children of Alma live in Italy
      And the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then echr-8-precarious is not_applicable

    @twin
    Scenario Outline: Removal to come, stayed, or given up
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And <status>
      And Bo formed the family while both partners knew that the right to stay was insecure
      And minor children of Bo live in Italy
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then echr-8-precarious is <verdict> for Bo

      Examples:
        | status | verdict |
        | Bo came to Italy as an adult | indicated |
        | the removal of Bo to Kazakhstan is suspended for the time being | indicated |
        | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |
        | Bo left or was evacuated to Kazakhstan without enforcement of an order | indicated |
        | the order to remove Bo to Kazakhstan lapsed or was cancelled, or leave to stay was given | no_breach_shown |
        | no removal of Bo to Kazakhstan was ordered | no_breach_shown |

    @twin
    Scenario: Children who do not live in the State
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And no family of Alma lives in Italy, and nothing else
      And Alma came to Italy as an adult
      And a request to assess the best interests of Alma stayed without an answer
      When the case is checked
      Then echr-8-precarious is no_breach_shown

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan removed Bo, a national of Italy, to Italy on 31 May 2013
      And Bo formed the family while both partners knew that the right to stay was insecure
      And minor children of Bo live in Kazakhstan
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then echr-8-precarious does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 25 October 1955
      And Bo formed the family while both partners knew that the right to stay was insecure
      And minor children of Bo live in Italy
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then echr-8-precarious does not apply for Bo because "not bound"

    @twin
    Scenario: A national is no alien
      Given Italy removed Bo, a national of Italy, to Kazakhstan on 31 May 2013
      And Bo formed the family while both partners knew that the right to stay was insecure
      And minor children of Bo live in Italy
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then echr-8-precarious is not_applicable for Bo

  Rule: Deception, and family life that nobody looked at

    @compliance @twin
    Scenario Outline: A stay got by deception, weighed by a court
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And Alma used a false name or the document of another
      And a spouse or partner of Alma lives in Italy
      And minor children of Alma live in Italy
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the decisions on the removal of Alma give reasons on family life
      And <further>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | further | verdict |
        | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | no_breach_shown |
        | the decisions on Alma do not address the best interests of the child | indicated |

    @breach @twin
    Scenario Outline: Decisions that do not look at family life
      Given Alma formed the family while both partners knew that the right to stay was insecure
      And a spouse or partner of Alma lives in Italy
      And the illness of Alma is life-threatening and needs continuing specialised treatment
      And <decisions>
      When the case is checked
      Then echr-8-precarious is <verdict>

      Examples:
        | decisions | verdict |
        | the decisions on the removal of Alma do not address family life | indicated |
        | the decisions on the removal of Alma mention family life without reasons | indicated |
        | the decisions on the removal of Alma give reasons on family life | undetermined |
