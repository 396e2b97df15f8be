note
	description: "Between WEBHOOK_EVENT and JSON."

class
	WEBHOOK_EVENT_CODEC

inherit
	API_UNION_CODEC [WEBHOOK_EVENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): WEBHOOK_EVENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "order.made") then
				create {ORDER_MADE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "order.gone") then
				create {ORDER_GONE_WEBHOOK} Result.make_from_json (l_choice.object)
			else
				create {WEBHOOK_EVENT_UNKNOWN} Result.make (a_json)
			end
		end

end
