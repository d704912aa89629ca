Feature: Not arbitrarily deprived of the right to enter one's own country (ICCPR art 12(4))

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And the case is assessed on 27 August 2013

  Rule: Own country is more than nationality

    @breach
    Scenario: A national
      Given Italy removed Bo, a national of Italy, to Kazakhstan on 31 May 2013
      When the case is checked
      Then iccpr-12-4 is established for Bo

    @breach
    Scenario: A national is refused entry
      Given Italy is about to remove Bo, a national of Italy, to Kazakhstan
      And the measure of Italy is the refusal of entry or re-entry to Bo
      And no removal of Bo to Kazakhstan was ordered
      When the case is checked
      Then iccpr-12-4 is no_breach_shown for Bo

    @breach @twin
    Scenario Outline: Home since childhood
      Given Alma came to Italy as a child or was born there
      And <a>
      When the case is checked
      Then iccpr-12-4 is <verdict>

      Examples:
        | a | verdict |
        | Alma had lived in Italy for 15 years | undetermined |

    @breach @twin
    Scenario Outline: Home since childhood with two facts
      Given Alma came to Italy as a child or was born there
      And <a>
      And <b>
      When the case is checked
      Then iccpr-12-4 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma had lived in Italy for 15 years | Alma grew up or went to school in Italy | indicated |
        | Alma had lived in Italy for 14 years | Alma grew up or went to school in Italy | undetermined |
        | Alma had lived in Italy for 15 years | parents, siblings or the own family of Alma are in Italy | indicated |
        | Alma had lived in Italy for 15 years | Alma has stayed in Italy for long and has built a private life there | indicated |
        | Alma had lived in Italy for 15 years | Alma speaks the language used in Italy | undetermined |
        | Alma had lived in Italy for 15 years | parents or siblings of Alma live in Italy | indicated |
        | Alma had lived in Italy for 15 years | a spouse or partner of Alma lives in Italy | indicated |
        | Alma had lived in Italy for 15 years | minor children of Alma live in Italy | indicated |
        | Alma had lived in Italy for 15 years | adult children of Alma live in Italy | indicated |
        | Alma had lived in Italy for 15 years | no family of Alma lives in Italy | undetermined |
        | Alma had lived in Italy for 15 years | Alma has neither language nor family in Kazakhstan and has not visited it since | indicated |
        | Alma had lived in Italy for 15 years | Alma has little knowledge of the language of Kazakhstan | indicated |
        | Alma had lived in Italy for 15 years | Alma has no family in Kazakhstan to turn to | indicated |
        | Alma had lived in Italy for 15 years | close family of Alma in Kazakhstan is able to help | undetermined |
        | Alma had lived in Italy for 15 years | Alma has in Kazakhstan only relatives who are distant, unwilling or unable to help | undetermined |

    @breach @twin
    Scenario Outline: Home since childhood with three facts
      Given Alma came to Italy as a child or was born there
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then iccpr-12-4 is <verdict>

      Examples:
        | a | b | c | verdict |
        | Alma had lived in Italy for 15 years | Alma grew up or went to school in Italy | Alma grew up or lived for long in Kazakhstan | undetermined |
        | Alma had lived in Italy for 15 years | Alma grew up or went to school in Italy | Alma speaks the language of Kazakhstan | indicated |
        | Alma had lived in Italy for 15 years | Alma grew up or went to school in Italy | Alma has close family in Kazakhstan | indicated |

    @breach @twin
    Scenario Outline: Home since childhood with four facts
      Given Alma came to Italy as a child or was born there
      And <a>
      And <b>
      And <c>
      And <d>
      When the case is checked
      Then iccpr-12-4 is <verdict>

      Examples:
        | a | b | c | d | verdict |
        | Alma had lived in Italy for 15 years | Alma grew up or went to school in Italy | Alma speaks the language of Kazakhstan | Alma has close family in Kazakhstan | undetermined |

    @twin
    Scenario Outline: Came as an adult
      Given Alma came to Italy as an adult
      And <a>
      And <b>
      When the case is checked
      Then iccpr-12-4 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma had lived in Italy for 15 years | Alma has stayed in Italy for long and has built a private life there | undetermined |
        | Alma had lived in Italy for 15 years | Alma could not have acquired the nationality of Italy | undetermined |

    @dispute
    Scenario: A record that she came as an adult, against long ties
      Given the applicant says that Alma came to Italy as a child or was born there
      And a record shows that Alma came to Italy as an adult
      And Alma had lived in Italy for 15 years
      And Alma grew up or went to school in Italy
      When the case is checked
      Then iccpr-12-4 is contested

    @breach
    Scenario: A national before 1999
      Given Italy removed Bo, a national of Italy, to Kazakhstan on 31 May 1997
      When the case is checked
      Then iccpr-12-4 is established for Bo

    @breach
    Scenario Outline: Nationality out of reach
      Given Alma came to Italy as a child or was born there
      And <a>
      When the case is checked
      Then iccpr-12-4 is <verdict>

      Examples:
        | a | verdict |
        | Alma could not have acquired the nationality of Italy | indicated |
        | Alma could have acquired the nationality of Italy | undetermined |

  Rule: Doctrine that changed

    @twin @exception
    Scenario: Removed on 1 November 1999
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 November 1999
      And Bo came to Italy as a child or was born there
      And Bo had lived in Italy for 30 years
      And Bo grew up or went to school in Italy
      When the case is checked
      Then iccpr-12-4 is no_breach_shown for Bo

    @twin @exception
    Scenario: Removed on 2 November 1999
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 2 November 1999
      And Bo came to Italy as a child or was born there
      And Bo had lived in Italy for 30 years
      And Bo grew up or went to school in Italy
      When the case is checked
      Then iccpr-12-4 is indicated for Bo

    @exception
    Scenario: Before, where nationality was out of reach
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 June 1996
      And Bo came to Italy as a child or was born there
      And Bo could not have acquired the nationality of Italy
      When the case is checked
      Then Italy's breach of iccpr-12-4 is indicated for Bo

  Rule: Arbitrarily

    @twin @exception
    Scenario Outline: What was done
      Given Italy is about to remove Bo, a national of Italy, to Kazakhstan
      And <a>
      When the case is checked
      Then iccpr-12-4 is <verdict> for Bo

      Examples:
        | a | verdict |
        | the removal of Bo to Kazakhstan is ordered or envisaged and not yet carried out | established |
        | the removal of Bo to Kazakhstan is suspended for the time being | established |
        | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used | established |
        | Bo left or was evacuated to Kazakhstan without enforcement of an order | established |
        | the order to remove Bo to Kazakhstan lapsed or was cancelled, or leave to stay was given | no_breach_shown |
        | no removal of Bo to Kazakhstan was ordered | no_breach_shown |
        | the measure of Italy is the extradition or surrender of Bo on request | no_breach_shown |
        | the measure of Italy is the refusal of entry or re-entry to Bo | established |
        | the measure of Italy is an order to expel, deport or remove Bo | established |

  Rule: Silence, dispute and scope

    @unknown
    Scenario: Nobody says when she came
      Given Alma had lived in Italy for 30 years
      When the case is checked
      Then iccpr-12-4 is undetermined
      And iccpr-12-4 as it stands is no breach

    @compliance
    Scenario: An adult immigrant before 1999
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 1997
      And Bo came to Italy as an adult
      When the case is checked
      Then iccpr-12-4 is no_breach_shown for Bo

    @dispute
    Scenario: Whether she came as a child
      Given the applicant says that Alma came to Italy as a child or was born there
      And Italy says that Alma came to Italy as an adult
      And Alma had lived in Italy for 15 years
      And Alma grew up or went to school in Italy
      When the case is checked
      Then iccpr-12-4 is contested

    @not_bound
    Scenario: Before Kazakhstan was bound
      Given Kazakhstan removed Bo, a national of Kazakhstan, to Italy in 1994
      When the case is checked
      Then iccpr-12-4 does not apply for Bo because "not bound"

    @twin
    Scenario Outline: A removal without a date, judged before general comment No. 27 or after it
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Bo came to Italy as a child or was born there
      And Bo had lived in Italy for 26 years
      And Bo grew up or went to school in Italy
      When the case is checked
      Then iccpr-12-4 is <verdict> for Bo

      Examples:
        | day | verdict |
        | 3 April 1997 | no_breach_shown |
        | 18 July 2011 | indicated |
