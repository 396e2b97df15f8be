note
	description: "All models that the caller may use."

class
	LIST_MODELS_RESPONSE

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "list"
		end

feature -- Access

	object: detachable STRING_32
			-- Always `list`.

	data: detachable LIST [MODEL]
			-- The available models, in no particular order.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := object /= Void
				and data /= Void
		end

feature -- Element change

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_data (a_data: detachable LIST [MODEL])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: MODEL)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [MODEL]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.text ("object")
			data := data_codec.field (a_fields, "data")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("object", object, False)
			data_codec.put (a_fields, "data", data, False)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [MODEL]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [MODEL]})
		end

end
