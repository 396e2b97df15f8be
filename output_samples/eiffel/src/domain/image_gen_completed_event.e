note
	description: "Closes a generation stream with the final image and its token usage."

class
	IMAGE_GEN_COMPLETED_EVENT

inherit
	API_ANSWER

	IMAGE_GEN_STREAM_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks the final event of a generation.

	b64_json: STRING_32
			-- Finished image as base64, ready to decode into a file.

	created_at: INTEGER_64
			-- Unix time of the event.

	size: STRING_32
			-- Dimensions chosen for the image. Known values: {IMAGE_GEN_COMPLETED_EVENT_SIZE}.

	quality: STRING_32
			-- Rendering effort chosen for the image. Known values: {IMAGE_GEN_COMPLETED_EVENT_QUALITY}.

	background: STRING_32
			-- Background mode chosen for the image. Known values: {IMAGE_GEN_COMPLETED_EVENT_BACKGROUND}.

	output_format: STRING_32
			-- File type that `b64_json` decodes to. Known values: {IMAGE_GEN_COMPLETED_EVENT_OUTPUT_FORMAT}.

	usage: IMAGES_USAGE
			-- The JSON field `usage'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			b64_json := a_fields.required_text (once "b64_json")
			created_at := a_fields.required_integer_64 (once "created_at")
			size := a_fields.required_text (once "size")
			quality := a_fields.required_text (once "quality")
			background := a_fields.required_text (once "background")
			output_format := a_fields.required_text (once "output_format")
			usage := (create {API_MODEL_CODEC [IMAGES_USAGE]}).required_field (a_fields, once "usage")
		end

end
