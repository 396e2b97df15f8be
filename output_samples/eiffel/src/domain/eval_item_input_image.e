note
	description: "A picture shown to the grading model."

class
	EVAL_ITEM_INPUT_IMAGE

inherit
	API_MODEL
		redefine
			make
		end

	EVAL_ITEM_CONTENT_ITEM

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "input_image"
		end

feature -- Access

	type: detachable STRING_32
			-- Always `input_image`.

	image_url: detachable STRING_32
			-- Address from which the picture is loaded.

	detail: detachable STRING_32
			-- Resolution at which the picture is read, one of `auto` (the default), `low` and `high`.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and image_url /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_image_url (a_image_url: detachable READABLE_STRING_GENERAL)
			-- Set `image_url'; Void leaves it out.
		do
			if a_image_url /= Void then
				create image_url.make_from_string_general (a_image_url)
			else
				image_url := Void
			end
		ensure
			image_url_set: (image_url = Void) = (a_image_url = Void)
			same_text: attached image_url as l_text and then a_image_url /= Void implies l_text.same_string_general (a_image_url)
		end

	set_detail (a_detail: detachable READABLE_STRING_GENERAL)
			-- Set `detail'; Void leaves it out.
		do
			if a_detail /= Void then
				create detail.make_from_string_general (a_detail)
			else
				detail := Void
			end
		ensure
			detail_set: (detail = Void) = (a_detail = Void)
			same_text: attached detail as l_text and then a_detail /= Void implies l_text.same_string_general (a_detail)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			image_url := a_fields.text ("image_url")
			detail := a_fields.text ("detail")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("image_url", image_url, False)
			a_fields.put_text ("detail", detail, False)
		end

end
