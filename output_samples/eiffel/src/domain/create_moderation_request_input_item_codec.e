note
	description: "Between CREATE_MODERATION_REQUEST_INPUT_ITEM and JSON."

class
	CREATE_MODERATION_REQUEST_INPUT_ITEM_CODEC

inherit
	API_UNION_CODEC [CREATE_MODERATION_REQUEST_INPUT_ITEM]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_MODERATION_REQUEST_INPUT_ITEM
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "image_url") then
				create {MODERATION_IMAGE_PART} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "text") then
				create {MODERATION_TEXT_PART} Result.make_from_json (l_choice.object)
			else
				create {CREATE_MODERATION_REQUEST_INPUT_ITEM_UNKNOWN} Result.make (a_json)
			end
		end

end
