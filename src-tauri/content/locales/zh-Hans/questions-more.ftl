# Questions that a few points need beside the others.

q-matter-other-reason = 您认为这个案件有什么不对？
    .label = 您认为不对之处
    .hint = 请选择您相信的一切，即使没有证明。您可以改为当面告诉律师。
    .why = 每项回答都引向另一个法律事项，以及值得寻找的材料。它本身不证明任何事。
    .o-political = 它出于政治，或出于掌权的人
    .o-faith-or-ethnic = 它因我的信仰、良知、出身或社群而起
    .o-for-my-words = 它因我说过、写过或发表过的内容而起
    .o-for-my-post = 它因我担任过的职位而起
    .o-others-left-alone = 做了同样事的其他人没有被追究
    .o-business-or-money = 是金钱、商业或家庭方面的私人争执
    .o-administrative = 是关于税收、许可或手续
    .o-made-up = 指控是编造的
    .o-no-acts-named = 没有人说明我本人据称做了什么
    .o-not-me = 他们指的是别人
    .o-false-evidence = 文书或证人是虚假的或被迫的
    .o-never-told = 从来没有告知过我
    .o-no-defence = 我未能为自己辩护
    .o-already-decided = 已经裁决或结案
    .o-too-old = 提交法院的时间已过
    .o-too-small = 事情太小，不至于此
    .o-ill-treatment = 我在那里会受虐待
    .o-other-purpose = 通报另有目的，不是为了逮捕我
    .o-other = 其他情况
    .o-as-stated = 没有：与案件本身所说的一致

q-matter-else = 在这个案件中，您所说的“其他情况”是指什么？
    .label = 案件（自述）
    .hint = 如果选过不止一次，请写明是哪一页。
    .why = 用来记录此案件各列表中没有的内容。
