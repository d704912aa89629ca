Feature: Equality before the courts; a public hearing (ICCPR art 14(1))

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Criminal charges and suits at law are heard in public

    @breach
    Scenario Outline: Closed without a ground
      Given <proceedings>
      And the court hearing on the measure against Alma was closed without a stated ground
      When the case is checked
      Then Italy's breach of iccpr-14-1 is indicated, resting on "not-public" and "second-sentence"

      Examples:
        | proceedings                                                             |
        | the court proceedings concerned a criminal charge against Alma          |
        | the court proceedings concerned civil rights or obligations of Alma     |

    @breach
    Scenario: Closed on a ground without a legal rule
      Given the court proceedings concerned a criminal charge against Alma
      And the court hearing on the measure against Alma was closed on a stated ground
      And no legal rule was shown for keeping the public out of the hearing
      When the case is checked
      Then Italy's breach of iccpr-14-1 is indicated, resting on "closed-without-law"

    @twin
    Scenario Outline: Hearings on which nothing is settled
      Given the court proceedings concerned a criminal charge against Alma
      And <publicity>
      And <basis>
      When the case is checked
      Then iccpr-14-1 is undetermined

      Examples:
        | publicity                                                                      | basis                                                                                      |
        | the court hearing on the measure against Alma was closed on a stated ground    | the public was kept out of the hearing under a legal rule and without reasons              |
        | there was no court hearing on the measure against Alma                         | no legal rule was shown for keeping the public out of the hearing                          |

    @exception
    Scenario Outline: Closed for the person, or by a reasoned decision under the law
      Given the court proceedings concerned a criminal charge against Alma
      And the court hearing on the measure against Alma was closed without a stated ground
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And no sign of influence or bias is known of the court that dealt with the case of Alma
      And <basis>
      When the case is checked
      Then iccpr-14-1 is no_breach_shown
      And the exception "listed-ground" stands

      Examples:
        | basis                                                                                                |
        | Alma asked that the hearing be held in private                                                       |
        | the public was kept out of the hearing under a legal rule and by a decision that gave reasons        |

    @exception @twin
    Scenario: A legal rule without reasons
      Given the court proceedings concerned a criminal charge against Alma
      And the court hearing on the measure against Alma was closed without a stated ground
      And the public was kept out of the hearing under a legal rule and without reasons
      When the case is checked
      Then Italy's breach of iccpr-14-1 is indicated
      And the exception "listed-ground" does not stand

    @compliance
    Scenario: Public, equal and impartial
      Given the court proceedings concerned a criminal charge against Alma
      And the court hearing on the measure against Alma was public
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And no sign of influence or bias is known of the court that dealt with the case of Alma
      When the case is checked
      Then iccpr-14-1 is no_breach_shown

  Rule: Proceedings on expulsion are no suit at law

    @twin @compliance
    Scenario: A closed hearing on an expulsion
      Given the court proceedings concerned the expulsion, entry or stay of Alma
      And the court hearing on the measure against Alma was closed without a stated ground
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And no sign of influence or bias is known of the court that dealt with the case of Alma
      When the case is checked
      Then iccpr-14-1 is no_breach_shown

    @unknown
    Scenario: A closed hearing on an expulsion, and nothing said on equality
      Given the court proceedings concerned the expulsion, entry or stay of Alma
      And the court hearing on the measure against Alma was closed without a stated ground
      When the case is checked
      Then iccpr-14-1 is undetermined
      And iccpr-14-1 as it stands is no breach
      And the question "On what basis was the public kept out of the hearing?" is not asked

  Rule: Equality and impartiality before every court

    @breach
    Scenario: Secret evidence without a safeguard, in proceedings on expulsion
      Given the court proceedings concerned the expulsion, entry or stay of Alma
      And a court reviewed the measure against Alma on evidence withheld from Alma
      And no safeguard balanced the use of secret evidence against Alma
      When the case is checked
      Then Italy's breach of iccpr-14-1 is indicated, resting on "secret-evidence"

    @twin
    Scenario Outline: Secret evidence with a safeguard is left to judgment
      Given the court proceedings concerned the expulsion, entry or stay of Alma
      And a court reviewed the measure against Alma on evidence withheld from Alma
      And <safeguard>
      When the case is checked
      Then iccpr-14-1 is undetermined

      Examples:
        | safeguard                                                                |
        | a special advocate saw the secret evidence for Alma                      |
        | Alma was given a summary of the secret evidence                          |

    @twin
    Scenario Outline: Other reviews that settle nothing here
      Given the court proceedings concerned the expulsion, entry or stay of Alma
      And <review>
      And <other>
      When the case is checked
      Then iccpr-14-1 is undetermined

      Examples:
        | review                                                                                         | other                                                                                    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides      | no safeguard balanced the use of secret evidence against Alma                            |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma                 | no sign of influence or bias is known of the court that dealt with the case of Alma      |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma                 | no safeguard balanced the use of secret evidence against Alma                            |

    @breach
    Scenario Outline: A court that was not impartial
      Given the court proceedings concerned the expulsion, entry or stay of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <sign>
      When the case is checked
      Then Italy's breach of iccpr-14-1 is indicated, resting on "partial"

      Examples:
        | sign                                                                                        |
        | the executive or others influenced the court that dealt with the case of Alma               |
        | a judge who dealt with the case of Alma showed bias or had an interest in it                |

  Rule: What the parties dispute, what nobody says, and who is bound

    @unknown
    Scenario: Nobody speaks of court proceedings
      When the case is checked
      Then iccpr-14-1 is undetermined
      And the question "What kind of court proceedings were they?" is asked

    @dispute
    Scenario: An even dispute about publicity goes against the State
      Given the court proceedings concerned a criminal charge against Alma
      And the applicant says that the court hearing on the measure against Alma was closed without a stated ground
      And Italy says that the court hearing on the measure against Alma was public
      When the case is checked
      Then Italy's breach of iccpr-14-1 is indicated

    @dispute
    Scenario: An even dispute about influence goes against her
      Given the court proceedings concerned the expulsion, entry or stay of Alma
      And the applicant says that the executive or others influenced the court that dealt with the case of Alma
      And Italy says that no sign of influence or bias is known of the court that dealt with the case of Alma
      When the case is checked
      Then iccpr-14-1 is contested
      And "court_impartiality" is a hinge of iccpr-14-1

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the court proceedings concerned a criminal charge against Alma
      And the court hearing on the measure against Alma was closed without a stated ground
      When the case is checked
      Then iccpr-14-1 does not apply because "Malaysia"

    @compliance @twin
    Scenario Outline: A court reviewed it and she had a lawyer
      Given the measure of Italy is the extradition or surrender of Alma on request
      And a court reviewed the lawfulness and reasonableness of the measure against Alma
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <sign>
      When the case is checked
      Then iccpr-14-1 is <verdict>

      Examples:
        | sign | verdict |
        | no State asked for the removal of Alma | no_breach_shown |
        | the executive or others influenced the court that dealt with the case of Alma | indicated |
