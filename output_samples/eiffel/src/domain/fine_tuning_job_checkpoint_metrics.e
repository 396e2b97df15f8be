note
	description: "Loss and accuracy measured at that step."

class
	FINE_TUNING_JOB_CHECKPOINT_METRICS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	step: REAL_64
			-- The JSON field `step'.

	train_loss: REAL_64
			-- The JSON field `train_loss'.

	train_mean_token_accuracy: REAL_64
			-- The JSON field `train_mean_token_accuracy'.

	valid_loss: REAL_64
			-- The JSON field `valid_loss'.

	valid_mean_token_accuracy: REAL_64
			-- The JSON field `valid_mean_token_accuracy'.

	full_valid_loss: REAL_64
			-- The JSON field `full_valid_loss'.

	full_valid_mean_token_accuracy: REAL_64
			-- The JSON field `full_valid_mean_token_accuracy'.

feature -- Status report

	has_step: BOOLEAN
			-- Is `step' set?

	has_train_loss: BOOLEAN
			-- Is `train_loss' set?

	has_train_mean_token_accuracy: BOOLEAN
			-- Is `train_mean_token_accuracy' set?

	has_valid_loss: BOOLEAN
			-- Is `valid_loss' set?

	has_valid_mean_token_accuracy: BOOLEAN
			-- Is `valid_mean_token_accuracy' set?

	has_full_valid_loss: BOOLEAN
			-- Is `full_valid_loss' set?

	has_full_valid_mean_token_accuracy: BOOLEAN
			-- Is `full_valid_mean_token_accuracy' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_step (a_step: REAL_64)
			-- Set `step'.
		require
			step_finite: (create {API_CHECK}).is_finite (a_step)
		do
			step := a_step
			has_step := True
		ensure
			step_set: step = a_step
			has_step: has_step
		end

	unset_step
			-- Leave `step' out.
		do
			step := 0
			has_step := False
		ensure
			not_has_step: not has_step
		end

	set_train_loss (a_train_loss: REAL_64)
			-- Set `train_loss'.
		require
			train_loss_finite: (create {API_CHECK}).is_finite (a_train_loss)
		do
			train_loss := a_train_loss
			has_train_loss := True
		ensure
			train_loss_set: train_loss = a_train_loss
			has_train_loss: has_train_loss
		end

	unset_train_loss
			-- Leave `train_loss' out.
		do
			train_loss := 0
			has_train_loss := False
		ensure
			not_has_train_loss: not has_train_loss
		end

	set_train_mean_token_accuracy (a_train_mean_token_accuracy: REAL_64)
			-- Set `train_mean_token_accuracy'.
		require
			train_mean_token_accuracy_finite: (create {API_CHECK}).is_finite (a_train_mean_token_accuracy)
		do
			train_mean_token_accuracy := a_train_mean_token_accuracy
			has_train_mean_token_accuracy := True
		ensure
			train_mean_token_accuracy_set: train_mean_token_accuracy = a_train_mean_token_accuracy
			has_train_mean_token_accuracy: has_train_mean_token_accuracy
		end

	unset_train_mean_token_accuracy
			-- Leave `train_mean_token_accuracy' out.
		do
			train_mean_token_accuracy := 0
			has_train_mean_token_accuracy := False
		ensure
			not_has_train_mean_token_accuracy: not has_train_mean_token_accuracy
		end

	set_valid_loss (a_valid_loss: REAL_64)
			-- Set `valid_loss'.
		require
			valid_loss_finite: (create {API_CHECK}).is_finite (a_valid_loss)
		do
			valid_loss := a_valid_loss
			has_valid_loss := True
		ensure
			valid_loss_set: valid_loss = a_valid_loss
			has_valid_loss: has_valid_loss
		end

	unset_valid_loss
			-- Leave `valid_loss' out.
		do
			valid_loss := 0
			has_valid_loss := False
		ensure
			not_has_valid_loss: not has_valid_loss
		end

	set_valid_mean_token_accuracy (a_valid_mean_token_accuracy: REAL_64)
			-- Set `valid_mean_token_accuracy'.
		require
			valid_mean_token_accuracy_finite: (create {API_CHECK}).is_finite (a_valid_mean_token_accuracy)
		do
			valid_mean_token_accuracy := a_valid_mean_token_accuracy
			has_valid_mean_token_accuracy := True
		ensure
			valid_mean_token_accuracy_set: valid_mean_token_accuracy = a_valid_mean_token_accuracy
			has_valid_mean_token_accuracy: has_valid_mean_token_accuracy
		end

	unset_valid_mean_token_accuracy
			-- Leave `valid_mean_token_accuracy' out.
		do
			valid_mean_token_accuracy := 0
			has_valid_mean_token_accuracy := False
		ensure
			not_has_valid_mean_token_accuracy: not has_valid_mean_token_accuracy
		end

	set_full_valid_loss (a_full_valid_loss: REAL_64)
			-- Set `full_valid_loss'.
		require
			full_valid_loss_finite: (create {API_CHECK}).is_finite (a_full_valid_loss)
		do
			full_valid_loss := a_full_valid_loss
			has_full_valid_loss := True
		ensure
			full_valid_loss_set: full_valid_loss = a_full_valid_loss
			has_full_valid_loss: has_full_valid_loss
		end

	unset_full_valid_loss
			-- Leave `full_valid_loss' out.
		do
			full_valid_loss := 0
			has_full_valid_loss := False
		ensure
			not_has_full_valid_loss: not has_full_valid_loss
		end

	set_full_valid_mean_token_accuracy (a_full_valid_mean_token_accuracy: REAL_64)
			-- Set `full_valid_mean_token_accuracy'.
		require
			full_valid_mean_token_accuracy_finite: (create {API_CHECK}).is_finite (a_full_valid_mean_token_accuracy)
		do
			full_valid_mean_token_accuracy := a_full_valid_mean_token_accuracy
			has_full_valid_mean_token_accuracy := True
		ensure
			full_valid_mean_token_accuracy_set: full_valid_mean_token_accuracy = a_full_valid_mean_token_accuracy
			has_full_valid_mean_token_accuracy: has_full_valid_mean_token_accuracy
		end

	unset_full_valid_mean_token_accuracy
			-- Leave `full_valid_mean_token_accuracy' out.
		do
			full_valid_mean_token_accuracy := 0
			has_full_valid_mean_token_accuracy := False
		ensure
			not_has_full_valid_mean_token_accuracy: not has_full_valid_mean_token_accuracy
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			step := a_fields.real_64 ("step")
			has_step := a_fields.is_found
			train_loss := a_fields.real_64 ("train_loss")
			has_train_loss := a_fields.is_found
			train_mean_token_accuracy := a_fields.real_64 ("train_mean_token_accuracy")
			has_train_mean_token_accuracy := a_fields.is_found
			valid_loss := a_fields.real_64 ("valid_loss")
			has_valid_loss := a_fields.is_found
			valid_mean_token_accuracy := a_fields.real_64 ("valid_mean_token_accuracy")
			has_valid_mean_token_accuracy := a_fields.is_found
			full_valid_loss := a_fields.real_64 ("full_valid_loss")
			has_full_valid_loss := a_fields.is_found
			full_valid_mean_token_accuracy := a_fields.real_64 ("full_valid_mean_token_accuracy")
			has_full_valid_mean_token_accuracy := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("step", step, has_step, False)
			a_fields.put_real ("train_loss", train_loss, has_train_loss, False)
			a_fields.put_real ("train_mean_token_accuracy", train_mean_token_accuracy, has_train_mean_token_accuracy, False)
			a_fields.put_real ("valid_loss", valid_loss, has_valid_loss, False)
			a_fields.put_real ("valid_mean_token_accuracy", valid_mean_token_accuracy, has_valid_mean_token_accuracy, False)
			a_fields.put_real ("full_valid_loss", full_valid_loss, has_full_valid_loss, False)
			a_fields.put_real ("full_valid_mean_token_accuracy", full_valid_mean_token_accuracy, has_full_valid_mean_token_accuracy, False)
		end

end
