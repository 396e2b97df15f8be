note
	description: "Between IMAGE_GEN_STREAM_EVENT and JSON."

class
	IMAGE_GEN_STREAM_EVENT_CODEC

inherit
	API_UNION_CODEC [IMAGE_GEN_STREAM_EVENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): IMAGE_GEN_STREAM_EVENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "image_generation.partial_image") then
				create {IMAGE_GEN_PARTIAL_IMAGE_EVENT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "image_generation.completed") then
				create {IMAGE_GEN_COMPLETED_EVENT} Result.make_from_json (l_choice.object)
			else
				create {IMAGE_GEN_STREAM_EVENT_UNKNOWN} Result.make (a_json)
			end
		end

end
