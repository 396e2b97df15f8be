note
	description: "Produced images and, for GPT image models, how they were made."

class
	IMAGES_RESPONSE

inherit
	API_MODEL

create
	make,
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

feature -- Status report

	has_created: BOOLEAN
			-- Is `created' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_created
		end

feature -- Element change

	set_created (a_created: INTEGER_64)
			-- Set `created'.
		do
			created := a_created
			has_created := True
		ensure
			created_set: created = a_created
			has_created: has_created
		end

	unset_created
			-- Leave `created' out.
		do
			created := 0
			has_created := False
		ensure
			not_has_created: not has_created
		end

	set_data (a_data: detachable LIST [IMAGE])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: IMAGE)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [IMAGE]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
		end

	set_background (a_background: detachable READABLE_STRING_GENERAL)
			-- Set `background'; Void leaves it out.
		do
			if a_background /= Void then
				create background.make_from_string_general (a_background)
			else
				background := Void
			end
		ensure
			background_set: (background = Void) = (a_background = Void)
			same_text: attached background as l_text and then a_background /= Void implies l_text.same_string_general (a_background)
		end

	set_output_format (a_output_format: detachable READABLE_STRING_GENERAL)
			-- Set `output_format'; Void leaves it out.
		do
			if a_output_format /= Void then
				create output_format.make_from_string_general (a_output_format)
			else
				output_format := Void
			end
		ensure
			output_format_set: (output_format = Void) = (a_output_format = Void)
			same_text: attached output_format as l_text and then a_output_format /= Void implies l_text.same_string_general (a_output_format)
		end

	set_size (a_size: detachable READABLE_STRING_GENERAL)
			-- Set `size'; Void leaves it out.
		do
			if a_size /= Void then
				create size.make_from_string_general (a_size)
			else
				size := Void
			end
		ensure
			size_set: (size = Void) = (a_size = Void)
			same_text: attached size as l_text and then a_size /= Void implies l_text.same_string_general (a_size)
		end

	set_quality (a_quality: detachable READABLE_STRING_GENERAL)
			-- Set `quality'; Void leaves it out.
		do
			if a_quality /= Void then
				create quality.make_from_string_general (a_quality)
			else
				quality := Void
			end
		ensure
			quality_set: (quality = Void) = (a_quality = Void)
			same_text: attached quality as l_text and then a_quality /= Void implies l_text.same_string_general (a_quality)
		end

	set_usage (a_usage: detachable IMAGE_GEN_USAGE)
			-- Set `usage'; Void leaves it out.
		do
			usage := a_usage
		ensure
			usage_set: usage = a_usage
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			created := a_fields.integer_64 ("created")
			has_created := a_fields.is_found
			data := data_codec.field (a_fields, "data")
			background := a_fields.text ("background")
			output_format := a_fields.text ("output_format")
			size := a_fields.text ("size")
			quality := a_fields.text ("quality")
			usage := usage_codec.field (a_fields, "usage")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("created", created, has_created, False)
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_text ("background", background, False)
			a_fields.put_text ("output_format", output_format, False)
			a_fields.put_text ("size", size, False)
			a_fields.put_text ("quality", quality, False)
			usage_codec.put (a_fields, "usage", usage, False)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [IMAGE]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [IMAGE]})
		end

	usage_codec: API_MODEL_CODEC [IMAGE_GEN_USAGE]
			-- What reads and writes it.
		once
			create Result
		end

end
