note
	description: "A usable snapshot of the model, saved part-way through a fine-tuning job."

class
	FINE_TUNING_JOB_CHECKPOINT

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
			object := {STRING_32} "fine_tuning.job.checkpoint"
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the snapshot, suited to paging.

	created_at: INTEGER_64
			-- Unix time at which the snapshot was saved.

	fine_tuned_model_checkpoint: detachable STRING_32
			-- Model name under which the snapshot can be called.

	step_number: INTEGER_64
			-- Training step after which it was saved.

	metrics: detachable FINE_TUNING_JOB_CHECKPOINT_METRICS
			-- Loss and accuracy measured at that step.

	fine_tuning_job_id: detachable STRING_32
			-- Job that produced the snapshot.

	object: detachable STRING_32
			-- Always `fine_tuning.job.checkpoint`.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	has_step_number: BOOLEAN
			-- Is `step_number' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_created_at
				and fine_tuned_model_checkpoint /= Void
				and has_step_number
				and metrics /= Void
				and fine_tuning_job_id /= Void
				and object /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end

	set_fine_tuned_model_checkpoint (a_fine_tuned_model_checkpoint: detachable READABLE_STRING_GENERAL)
			-- Set `fine_tuned_model_checkpoint'; Void leaves it out.
		do
			if a_fine_tuned_model_checkpoint /= Void then
				create fine_tuned_model_checkpoint.make_from_string_general (a_fine_tuned_model_checkpoint)
			else
				fine_tuned_model_checkpoint := Void
			end
		ensure
			fine_tuned_model_checkpoint_set: (fine_tuned_model_checkpoint = Void) = (a_fine_tuned_model_checkpoint = Void)
			same_text: attached fine_tuned_model_checkpoint as l_text and then a_fine_tuned_model_checkpoint /= Void implies l_text.same_string_general (a_fine_tuned_model_checkpoint)
		end

	set_step_number (a_step_number: INTEGER_64)
			-- Set `step_number'.
		do
			step_number := a_step_number
			has_step_number := True
		ensure
			step_number_set: step_number = a_step_number
			has_step_number: has_step_number
		end

	unset_step_number
			-- Leave `step_number' out.
		do
			step_number := 0
			has_step_number := False
		ensure
			not_has_step_number: not has_step_number
		end

	set_metrics (a_metrics: detachable FINE_TUNING_JOB_CHECKPOINT_METRICS)
			-- Set `metrics'; Void leaves it out.
		do
			metrics := a_metrics
		ensure
			metrics_set: metrics = a_metrics
		end

	set_fine_tuning_job_id (a_fine_tuning_job_id: detachable READABLE_STRING_GENERAL)
			-- Set `fine_tuning_job_id'; Void leaves it out.
		do
			if a_fine_tuning_job_id /= Void then
				create fine_tuning_job_id.make_from_string_general (a_fine_tuning_job_id)
			else
				fine_tuning_job_id := Void
			end
		ensure
			fine_tuning_job_id_set: (fine_tuning_job_id = Void) = (a_fine_tuning_job_id = Void)
			same_text: attached fine_tuning_job_id as l_text and then a_fine_tuning_job_id /= Void implies l_text.same_string_general (a_fine_tuning_job_id)
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
			id := a_fields.text ("id")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			fine_tuned_model_checkpoint := a_fields.text ("fine_tuned_model_checkpoint")
			step_number := a_fields.integer_64 ("step_number")
			has_step_number := a_fields.is_found
			metrics := metrics_codec.field (a_fields, "metrics")
			fine_tuning_job_id := a_fields.text ("fine_tuning_job_id")
			object := a_fields.text ("object")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("fine_tuned_model_checkpoint", fine_tuned_model_checkpoint, False)
			a_fields.put_integer ("step_number", step_number, has_step_number, False)
			metrics_codec.put (a_fields, "metrics", metrics, False)
			a_fields.put_text ("fine_tuning_job_id", fine_tuning_job_id, False)
			a_fields.put_text ("object", object, False)
		end

feature {NONE} -- Implementation

	metrics_codec: API_MODEL_CODEC [FINE_TUNING_JOB_CHECKPOINT_METRICS]
			-- What reads and writes it.
		once
			create Result
		end

end
