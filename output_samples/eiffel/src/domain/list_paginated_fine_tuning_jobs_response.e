note
	description: "A page of fine-tuning jobs; pass the last job ID as `after` to read on."

class
	LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE

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

	data: detachable LIST [FINE_TUNING_JOB]
			-- The JSON field `data'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

	object: detachable STRING_32
			-- Always `list`.

feature -- Status report

	has_has_more: BOOLEAN
			-- Is `has_more' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := data /= Void
				and has_has_more
				and object /= Void
		end

feature -- Element change

	set_data (a_data: detachable LIST [FINE_TUNING_JOB])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: FINE_TUNING_JOB)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [FINE_TUNING_JOB]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
		end

	set_has_more (a_has_more: BOOLEAN)
			-- Set `has_more'.
		do
			has_more := a_has_more
			has_has_more := True
		ensure
			has_more_set: has_more = a_has_more
			has_has_more: has_has_more
		end

	unset_has_more
			-- Leave `has_more' out.
		do
			has_more := False
			has_has_more := False
		ensure
			not_has_has_more: not has_has_more
		end

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := data_codec.field (a_fields, "data")
			has_more := a_fields.boolean ("has_more")
			has_has_more := a_fields.is_found
			object := a_fields.text ("object")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_boolean ("has_more", has_more, has_has_more, False)
			a_fields.put_text ("object", object, False)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [FINE_TUNING_JOB]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [FINE_TUNING_JOB]})
		end

end
