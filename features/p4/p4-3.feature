Feature: No expulsion of nationals; right to enter (Protocol No 4 ECHR art 3)

  Background:
    Given Italy is about to remove Alma, a national of Italy and of Kazakhstan, to Kazakhstan
    And the case is assessed on 27 August 2013

  Rule: Nationals stay, and may enter

    @breach @exception @compliance
    Scenario Outline: What is done
      Given the case is assessed on 27 August 2013
      And <a>
      When the case is checked
      Then p4-3 is <verdict>

      Examples:
        | a | verdict |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out | established |
        | the removal of Alma to Kazakhstan is suspended for the time being | established |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | established |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | undetermined |
        | the measure of Italy is the extradition or surrender of Alma on request | no_breach_shown |
        | the measure of Italy is an order to expel, deport or remove Alma | established |
        | the measure of Italy is the refusal of entry or re-entry to Alma | established |
        | the measure of Italy is the return of Alma at or near a border without any procedure | established |

    @breach @exception @compliance
    Scenario Outline: What is done with two facts
      Given the case is assessed on 27 August 2013
      And <a>
      And <b>
      When the case is checked
      Then p4-3 is <verdict>

      Examples:
        | a | b | verdict |
        | no removal of Alma to Kazakhstan was ordered | the measure of Italy is the refusal of entry or re-entry to Alma | established |
        | no removal of Alma to Kazakhstan was ordered | the measure of Italy is the return of Alma at or near a border without any procedure | established |
        | no removal of Alma to Kazakhstan was ordered | the measure of Italy is an order to expel, deport or remove Alma | no_breach_shown |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | the measure of Italy is an order to expel, deport or remove Alma | no_breach_shown |

    @breach
    Scenario: Carried out
      Given Italy removed Bo, a national of Italy, to Kazakhstan on 31 May 2013
      When the case is checked
      Then p4-3 is established for Bo

    @twin
    Scenario: An alien
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      When the case is checked
      Then p4-3 does not apply for Bo

    @unknown
    Scenario: Nobody says of which State
      Given Italy removed Bo, a stateless person, to Kazakhstan on 31 May 2013
      When the case is checked
      Then p4-3 does not apply for Bo

    @dispute
    Scenario: Entry only
      Given the measure of Italy is the refusal of entry or re-entry to Alma
      When the case is checked
      Then Italy's breach of p4-3 is established, resting on "kept-out"
      And the exception "entry-only" stands

    @not_bound
    Scenario: The United Kingdom is not bound by this Protocol
      Given the United Kingdom removed Bo, a national of the United Kingdom, to Kazakhstan on 31 May 2013
      When the case is checked
      Then p4-3 does not apply for Bo because "not bound"
