# Questions that are asked no longer, and where the fact is told now.

retired-contact-care = 联系您时要注意什么：现在用您自己的话写在“安全联系方式”中。
retired-safe-contact = 联系您的方式：现在用您自己的话写在“安全联系方式”中。
retired-uk-since = 您从何时起住在英国：现在改问您居住的国家或地区，见“居住起始”。
retired-matter-label = 案件的名称：案件现在以其国家或地区命名。
retired-matter-acts-where = 案件行为发生在哪里：“案件前后的情况”现在会问是否在英国。其他地点可用您自己的话说明。
retired-matter-judgment-possible = 是否可能有判决：现在是“案件后来的情况”中的一项回答。
retired-matter-outcomes-paper = 是否有材料表明案件后来的情况：材料现在统一写在“持有的材料”中。
retired-matter-whereabouts-proof = 有什么证明一国知道您的所在地：现在属于“所在地是否为该国所知”中的回答。
retired-matter-mixed = 案件的所有指控是否来自同一事件：不再询问。可用您自己的话说明。
retired-company-state-link = 公司与国家的联系：现在随案件或争议说明。
retired-dispute-label = 争议的名称：争议现在以对方命名。
retired-dispute-money = 争议中谁要求付款：现在用您自己的话说明，金额写在“争议金额”中。
retired-concern-links = 您与所担心国家的联系：现在在需要它们的问题中说明。
retired-asset-label = 资产的名称：资产现在以其种类或国家或地区命名。
retired-asset-funds-papers = 资产资金来源的材料：现在写在“持有的材料”中。
retired-bank-measure-bank = 银行的名称：账户现在以其国家或地区命名。银行本身写在“银行名称”中。
retired-papers-note = 对您材料的备注：逐份列出后，现在每份文书都可以有备注。
retired-funding = 法律意见的费用怎样解决（单项回答）：现在“费用”可以选几项。
