use super::{Chain, RuleContext};
use crate::{
    rule::Finding,
    sema::{
        calls::{BodyCalls, Call},
        effects::Awaited,
        liveness::{CutShort, Futurelock, ResetTimer},
    },
};

impl<'a> RuleContext<'a> {
    /// The calls whose futures may be dropped half way, and are missed then.
    pub fn cut_short(&self) -> Vec<CutShort<'a>> {
        self.values.cut_short(&self.awaited(), self.losses)
    }

    /// The timers that an arm of a `select!` starts anew with each turn of a loop.
    pub fn reset_timers(&self) -> Vec<ResetTimer<'a>> {
        self.values.reset_timers(&self.awaited())
    }

    /// The calls in arms of a `select!` that wait for what a future has that another arm polls by reference.
    pub fn futurelocks(&self) -> Vec<Futurelock<'a>> {
        self.values.futurelocks(&self.awaited(), self.losses)
    }

    fn awaited(&self) -> Awaited<'a> {
        let body: &'a BodyCalls = self.body;
        Awaited::new(self.types, self.values.body, self.values.inferred, body)
    }

    /// Where the calls of a function lead that loses something; none for what loses it by itself.
    pub fn loss_chain(&self, cut: &CutShort<'_>) -> Option<Chain<'a>> {
        let reached = cut.reached?;
        let witness = self.losses.witness(reached)?;
        Some(Chain { reached, witness })
    }

    /// The path of what loses something in the end.
    pub fn api_of_chain(&self, chain: &Chain<'_>) -> Option<String> {
        self.path(&chain.witness.source.api)
    }

    /// A finding for a future that is dropped half way. `consequence` says at the call what that does.
    pub fn loss_finding(
        &self,
        call: &Call,
        message: String,
        consequence: &str,
        chain: Option<&Chain<'_>>,
    ) -> Finding {
        let finding = Finding {
            secondary: Vec::new(),
            help: Vec::new(),
            ..self.finding(call, message, consequence)
        };
        match chain {
            Some(chain) => Finding {
                witness: self.witness_steps(call, chain, consequence),
                api: self.api_of_chain(chain),
                confidence: chain.reached.confidence,
                ..finding
            },
            None => finding,
        }
    }
}
