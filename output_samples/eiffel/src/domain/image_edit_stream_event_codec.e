note
	description: "Between IMAGE_EDIT_STREAM_EVENT and JSON."

class
	IMAGE_EDIT_STREAM_EVENT_CODEC

inherit
	API_UNION_CODEC [IMAGE_EDIT_STREAM_EVENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): IMAGE_EDIT_STREAM_EVENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "image_edit.partial_image") then
				create {IMAGE_EDIT_PARTIAL_IMAGE_EVENT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "image_edit.completed") then
				create {IMAGE_EDIT_COMPLETED_EVENT} Result.make_from_json (l_choice.object)
			else
				create {IMAGE_EDIT_STREAM_EVENT_UNKNOWN} Result.make (a_json)
			end
		end

end
