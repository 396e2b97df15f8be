note
	description: "Produced images and, for GPT image models, how they were made."

class
	IMAGES_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	created: INTEGER_64
			-- Unix time at which the images were made.

	data: detachable LIST [IMAGE]
			-- Produced images, as many as `n` asked for.

	background: detachable STRING_32
			-- Background mode that was used. Known values: {IMAGES_RESPONSE_BACKGROUND}.

	output_format: detachable STRING_32
			-- File type of the image data. Known values: {IMAGES_RESPONSE_OUTPUT_FORMAT}.

	size: detachable STRING_32
			-- Dimensions that were used. Known values: {IMAGES_RESPONSE_SIZE}.

	quality: detachable STRING_32
			-- Rendering effort that was used. Known values: {IMAGES_RESPONSE_QUALITY}.

	usage: detachable IMAGE_GEN_USAGE
			-- The JSON field `usage'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			created := a_fields.required_integer_64 (once "created")
			data := (create {API_LIST_CODEC [IMAGE]}.make (create {API_MODEL_CODEC [IMAGE]})).field (a_fields, once "data")
			background := a_fields.text (once "background")
			output_format := a_fields.text (once "output_format")
			size := a_fields.text (once "size")
			quality := a_fields.text (once "quality")
			usage := (create {API_MODEL_CODEC [IMAGE_GEN_USAGE]}).field (a_fields, once "usage")
		end

end
